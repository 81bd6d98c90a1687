import { readCard, type CardStep } from '@attune/exercise/on-demand';
import { useDates } from '../lib/dates';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './card.module.css';
import { KeptCard } from './KeptCard';
import { PrintCard } from './PrintCard';

/** The card itself, where it is kept, and the way to print it. */
export default function CardAnswer({ step, value }: AnswerProps<CardStep>) {
  const t = useText('card');
  const { civilTime } = useDates();
  const { text = '', look = 'plain', places = [], at } = readCard(step, value);
  const where = [...places.map((place) => t(`answer.${place}`)), at && t('answer.at', { time: civilTime(at) })].filter(Boolean);
  return (
    <div className={styles.whole}>
      <KeptCard text={text} look={look} />
      {where.length > 0 && <p className={styles.where}>{where.join(' · ')}</p>}
      <PrintCard />
    </div>
  );
}
