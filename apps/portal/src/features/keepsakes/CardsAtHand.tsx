import { useQuery } from '@tanstack/react-query';
import { KeptCard } from '../../answers/KeptCard';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { KEEPSAKES } from './api';
import styles from './Keepsakes.module.css';

/** The card that was kept last, on the first page; the place for it is there before its words are. */
export function CardsAtHand({ count }: { count: number }) {
  const t = useText('keepsakes');
  const { data } = useQuery(KEEPSAKES);
  const card = data?.cards.find(({ state, unreadable }) => state === 'kept' && !unreadable);
  return (
    <section className={styles.atHand} aria-labelledby="cards-at-hand">
      <h2 id="cards-at-hand">{t('atHand')}</h2>
      <div className={styles.place}>{card && <KeptCard text={card.text} look={card.look} />}</div>
      <p>
        <Link to="/cards">{t('all', { count })}</Link>
      </p>
    </section>
  );
}
