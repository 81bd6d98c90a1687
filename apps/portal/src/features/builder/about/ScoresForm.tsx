import type { ExerciseDefinition, Score } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Button, useToast } from '../../../ui';
import { entry, listOf, put, under, type Part } from '../fields';
import { freeId, idsIn } from '../state/edits';
import styles from './about.module.css';
import { ScoreFields } from './ScoreFields';
import { countable } from './score-edits';

const MOST = 20;

/** Numbers worked out from several answers. */
export function ScoresForm(part: Part<ExerciseDefinition>) {
  const t = useText('builder');
  const toast = useToast();
  const { value: definition, onChange } = part;
  const scores = under(part, 'scores') as Part<Score[] | undefined>;
  const list = listOf(scores.value);
  const set = (next: Score[]) => onChange(put(definition, 'scores', next.length ? next : undefined));
  const fresh = (): Score => ({
    id: freeId(idsIn(definition), 'score'),
    label: { en: '', es: '' },
    items: [],
    of: 'sum',
    missing: { atMost: 0, then: 'none' },
    min: 0,
    max: 10,
  });
  const remove = (index: number) => {
    set(list.toSpliced(index, 1));
    toast(t('score.removed'), () => onChange(definition));
  };
  return (
    <div className={styles.form}>
      <p className="soft">{t('scores.lead')}</p>
      {list.length === 0 && countable(definition).length === 0 && <p>{t('scores.nothing')}</p>}
      {list.map((score, index) => (
        <ScoreFields key={score.id} definition={definition} {...entry(scores, index)} onRemove={() => remove(index)} />
      ))}
      {list.length < MOST && countable(definition).length > 0 && (
        <Button icon="plus" onClick={() => set([...list, fresh()])}>
          {t('score.add')}
        </Button>
      )}
    </div>
  );
}
