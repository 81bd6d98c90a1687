import type { Ending, ExerciseDefinition } from '@attune/exercise';
import { offers } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { Button, Card, IconButton, useToast } from '../../../ui';
import { ConditionField } from '../conditions';
import { entry, listOf, LocalizedField, PickField, under, useProblem, type Part } from '../fields';
import { problemsUnder } from '../checks/where';
import styles from './about.module.css';
import { Placeholders } from './Placeholders';

const MOST = 20;

/** How the exercise can end: the first ending whose answers fit is shown, the last one otherwise. */
export function EndingsForm(part: Part<ExerciseDefinition>) {
  const t = useText('builder');
  const words = useText('builderWords');
  const toast = useToast();
  const say = useProblem();
  const { value: definition, language } = part;
  const endings = under(part, 'endings');
  const list = listOf(endings.value);
  const last = list.length - 1;
  const put = (next: Ending[]) => endings.onChange(next);
  // A new one stands before the last, which is shown when none fits.
  const add = () => put(list.toSpliced(Math.max(0, last), 0, { title: { en: '', es: '' }, body: { en: '', es: '' }, ...(list.length ? { when: firstAsked(definition) } : {}) }));
  const remove = (index: number) => {
    put(list.toSpliced(index, 1));
    toast(t('ending.removed', { number: index + 1 }), () => endings.onChange([...list]));
  };
  const swap = (index: number) => {
    const [one, two] = [list[index - 1]!, list[index]!];
    put(list.with(index - 1, two).with(index, one));
  };
  return (
    <div className={styles.form}>
      <p className="soft">{t('endings.lead')}</p>
      {list.map((ending, index) => {
        const each = entry(endings, index);
        const own = say(each.problems);
        return (
          <Card
            key={index}
            title={index === last ? t('ending.last', { number: index + 1 }) : t('ending', { number: index + 1 })}
            padded
            className={styles.card}
            end={
              <span className={styles.acts}>
                {index > 0 && index < last && <IconButton icon="sort" label={t('ending.earlier', { number: index + 1 })} onClick={() => swap(index)} />}
                {list.length > 1 && <IconButton icon="close" label={t('ending.remove', { number: index + 1 })} onClick={() => remove(index)} />}
              </span>
            }
          >
            <div className={styles.item}>
              {own && <p className="error">{own}</p>}
              {index < last || ending.when ? (
                <ConditionField
                  label={t('ending.when')}
                  definition={definition}
                  before={null}
                  when={ending.when}
                  problems={problemsUnder(each.problems, 'when')}
                  onChange={(when, as) => under(each, 'when').onChange(when, as)}
                />
              ) : (
                <p className="soft">{t('ending.otherwise')}</p>
              )}
              <LocalizedField {...under(each, 'title')} label={t('ending.title')} />
              <LocalizedField {...under(each, 'body')} label={t('ending.body')} hint={t('ending.bodyHint')} rows={3} />
              <PickField
                {...under(each, 'offers')}
                label={t('ending.offers')}
                byDefault="none"
                options={offers.map((offer) => ({ value: offer, label: words(`value.${offer}`) }))}
              />
            </div>
          </Card>
        );
      })}
      {list.length < MOST && (
        <Button icon="plus" onClick={add}>
          {t('ending.add')}
        </Button>
      )}
      <Placeholders definition={definition} language={language} />
    </div>
  );
}

/** Something to begin a condition with: whether the first thing asked was answered. */
function firstAsked({ steps }: ExerciseDefinition): Ending['when'] {
  const asked = steps.find(({ kind }) => kind !== 'instruction');
  return asked && { step: asked.id, answered: true };
}
