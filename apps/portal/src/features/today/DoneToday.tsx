import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { DoneItem } from './api';
import styles from './TodayPage.module.css';

/** What was done today, each a way back to what was written. */
export function DoneToday({ items, timeZone }: { items: readonly DoneItem[]; timeZone: string }) {
  const t = useText('today');
  const say = useLocalized();
  const { time } = useDates();
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="done-today">
      <h2 id="done-today">{t('done')}</h2>
      <ul className="card rows">
        {items.map((item) => (
          <li key={item.responseId}>
            <Link className={`row ${styles.done}`} to={`/path/${item.responseId}`}>
              <span className={styles.tick}>
                <Icon name="check" />
              </span>
              <span className="grow">
                {say(item.exercise.title)}
                <small>{t(item.smaller ? 'doneSmaller' : 'doneAt', { time: time(item.submittedAt, timeZone) })}</small>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
