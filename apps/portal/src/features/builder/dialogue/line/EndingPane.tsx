import type { DialogueEnding } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { entry, LocalizedField, under, WordsList } from '../../fields';
import { faultsAt } from '../tree/faults';
import { setEnding } from '../tree/endings';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { ComesFrom } from './ComesFrom';
import { Faults } from './Faults';

const MOST = 6;

/** An ending: what happened, how it is looked at, and what to take along. */
export function EndingPane({ ending, onRemove }: { ending: DialogueEnding; onRemove: () => void }) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, part: whole, change, faults } = tree;
  const part = entry(under(whole, 'endings'), step.endings.indexOf(ending));
  return (
    <>
      <div className="card-head">
        <h3 tabIndex={-1}>{t('ending.named', { title: words.short(ending.id) })}</h3>
      </div>
      <div className={styles.pane}>
        <Faults faults={faultsAt(faults, { ending: ending.id })} />
        <div className={styles.part} data-said>
          <LocalizedField {...under(part, 'title')} label={t('ending.title')} hint={t('ending.titleHint')} onChange={(next, as) => next && under(part, 'title').onChange(next, as)} />
          <LocalizedField {...under(part, 'body')} label={t('ending.body')} rows={3} onChange={(next, as) => next && under(part, 'body').onChange(next, as)} />
        </div>
        <div className={styles.part}>
          <WordsList
            {...under(part, 'takeAways')}
            label={t('along')}
            hint={t('along.hint')}
            one={t('along.one')}
            add={t('along.add')}
            max={MOST}
            onChange={(next, as) => change(setEnding(step, ending.id, { takeAways: [...(next ?? [])] }), as && `${ending.id}.${as}`)}
          />
        </div>
        <ComesFrom id={ending.id} />
        <div className={`${styles.part} ${styles.end}`}>
          <Button kind="text" icon="minus" onClick={onRemove}>
            {t('ending.remove')}
          </Button>
        </div>
      </div>
    </>
  );
}
