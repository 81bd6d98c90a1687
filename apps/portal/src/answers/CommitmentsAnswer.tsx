import { isOwnId, promisesOf, type CommitmentsStep, type StandingPromise } from '@attune/exercise/on-demand';
import { useDates } from '../lib/dates';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { Mark } from '../ui/Marks';
import type { AnswerProps } from './';
import styles from './answers.module.css';
import { MarkedRow } from './MarkedRow';

const MARKS: Record<string, Mark> = { kept: 'done', 'not-kept': 'not', moved: 'open' };

/** Every promise and how it went; a reason where one was given. */
export default function CommitmentsAnswer({ step, value }: AnswerProps<CommitmentsStep>) {
  const t = useText('commitments');
  const say = useLocalized();
  const { date } = useDates();
  return (
    <ul className={styles.rows}>
      {promisesOf(step, value)
        .filter(({ id, state }) => isOwnId(id) || state)
        .map((promise) => (
          <MarkedRow key={promise.id} mark={MARKS[promise.state ?? ''] ?? 'open'} state={went(promise)}>
            <span className={isOwnId(promise.id) ? 'own' : undefined}>{say(promise.label)}</span>
            {promise.rhythm && <span className="faint"> {say(step.rhythms?.find(({ id }) => id === promise.rhythm)?.label)}</span>}
            {promise.because && <span className={`own ${styles.because}`}>“{promise.because}”</span>}
          </MarkedRow>
        ))}
    </ul>
  );

  function went({ state, movedTo, reason }: StandingPromise): string {
    const why = say(step.reasons?.find(({ id }) => id === reason)?.label);
    const how = !state ? t('answer.notDue') : state === 'moved' && movedTo ? t('answer.movedTo', { date: date(movedTo, 'weekday') }) : t(`state.${state}`);
    return [how, why].filter(Boolean).join(', ');
  }
}
