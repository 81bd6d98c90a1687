import { isOwnId, itemsOf, type ChecklistStep } from '@attune/exercise/on-demand';
import { useDates } from '../lib/dates';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './answers.module.css';
import { MarkedRow } from './MarkedRow';

/** The whole list, and what was done of it: in full, in a lighter form, or not this time. */
export default function ChecklistAnswer({ step, value }: AnswerProps<ChecklistStep>) {
  const t = useText('checklist');
  const say = useLocalized();
  const { civilTime } = useDates();
  const items = itemsOf(step, value);
  return (
    <>
      {items.every(({ done }) => !done) && <p>{t('answer.none')}</p>}
      <ul className={styles.rows}>
        {items.map(({ id, label, lighter, at, done }) => (
          <MarkedRow
            key={id}
            mark={done === 'full' ? 'done' : done === 'lighter' ? 'small' : 'not'}
            state={done === 'full' ? t('answer.full') : done !== 'lighter' ? t('answer.open') : t(lighter ? 'answer.lighter' : 'answer.lighterPlain', { form: say(lighter) })}
          >
            <span className={isOwnId(id) ? 'own' : undefined}>{say(label)}</span>
            {at && <span className="faint"> {civilTime(at)}</span>}
          </MarkedRow>
        ))}
      </ul>
    </>
  );
}
