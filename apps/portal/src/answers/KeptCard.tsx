import type { CardLook } from '@attune/exercise';
import styles from './card.module.css';

/** Words worth keeping, as a card: plain on paper, or soft. The words are the client's, so they stand in their voice. */
export function KeptCard({ text, look }: { text: string; look: CardLook }) {
  return (
    <figure className={`${styles.card} ${look === 'soft' ? styles.soft : ''}`} data-card="">
      <blockquote className="own">{text}</blockquote>
    </figure>
  );
}
