import { durationInWords, kindOf, patternOf, type BreathAnswer as Breathed, type BreathStep } from '@attune/exercise/on-demand';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './answers.module.css';

/** How long was breathed, in which pattern, and whether it ended early. */
export default function BreathAnswer({ step, value }: AnswerProps<BreathStep>) {
  const t = useText('breath');
  const say = useLocalized();
  const { seconds, minutes, finished } = kindOf(step).redact(step, value) as Partial<Breathed>;
  if (seconds === undefined) return null;
  const early = finished === false;
  return (
    <p className={styles.line}>
      <b className={styles.number}>{durationInWords(seconds)}</b>
      {early && minutes !== undefined && <span>{t('answer.of', { minutes })}</span>}
      <span className="soft">{[say(patternOf(step, value).label), early && t('answer.early')].filter(Boolean).join(', ')}</span>
    </p>
  );
}
