import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { Agreed } from './api';
import styles from './plans.module.css';

const FEW = 3;

/** The next few times, by the clock on the wall. */
export function NextDays({ next }: { next: Agreed['next'] }) {
  const t = useText('plans');
  const { date, civilTime } = useDates();
  if (next.length === 0) return <p className="soft">{t('noNext')}</p>;
  return (
    <div>
      <h3 className={styles.small}>{t('next')}</h3>
      <ul className={styles.days}>
        {next.slice(0, FEW).map((occasion) => (
          <li key={occasion.id}>
            {date(occasion.localDate, 'weekday')}, {civilTime(occasion.localTime)}
          </li>
        ))}
      </ul>
    </div>
  );
}
