import { durationInWords, kindOf, type TimerAnswer as Timed, type TimerStep } from '@attune/exercise/on-demand';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './answers.module.css';

/** How long something took, of how much was chosen, and whether it was entered afterwards. */
export default function TimerAnswer({ step, value }: AnswerProps<TimerStep>) {
  const t = useText('timer');
  const { seconds, minutes, byHand } = kindOf(step).redact(step, value) as Partial<Timed>;
  if (seconds === undefined) return null;
  return (
    <p className={styles.line}>
      <b className={styles.number}>{durationInWords(seconds)}</b>
      {minutes !== undefined && seconds < minutes * 60 && <span>{t('answer.of', { minutes })}</span>}
      {byHand && <span className="soft">{t('answer.byHand')}</span>}
    </p>
  );
}
