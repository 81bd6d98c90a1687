import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Empty, Problem, Wait } from '../../ui';
import { KEEPSAKES } from './api';
import { CardItem } from './CardItem';
import styles from './Keepsakes.module.css';
import { LetterItem } from './LetterItem';

/** Words worth keeping: the cards at hand, the letters with their days, and the cards that were put away. */
export function KeepsakesPage() {
  const t = useText('keepsakes');
  const { data, error, refetch } = useQuery(KEEPSAKES);
  useTitle(t('tab'));
  const cards = data?.cards.filter(({ state }) => state === 'kept') ?? [];
  const away = data?.cards.filter(({ state }) => state === 'put-away') ?? [];
  const letters = data?.letters ?? [];
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && cards.length + away.length + letters.length === 0 && <Empty title={t('empty')}>{t('emptyMore')}</Empty>}
      {letters.length > 0 && (
        <section aria-labelledby="letters">
          <h2 id="letters">{t('letters')}</h2>
          <ul className={styles.list}>
            {letters.map((letter) => (
              <LetterItem key={letter.id} letter={letter} />
            ))}
          </ul>
        </section>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="cards">
          <h2 id="cards">{t('cards')}</h2>
          <ul className={styles.list}>
            {cards.map((card) => (
              <CardItem key={card.id} card={card} />
            ))}
          </ul>
        </section>
      )}
      {away.length > 0 && (
        <details className={styles.away}>
          <summary>{t('away', { count: away.length })}</summary>
          <ul className={styles.list}>
            {away.map((card) => (
              <CardItem key={card.id} card={card} />
            ))}
          </ul>
        </details>
      )}
      {cards.length + letters.length > 0 && (
        <div className="no-print">
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
          <p className="hint">{t('printHint')}</p>
        </div>
      )}
    </div>
  );
}
