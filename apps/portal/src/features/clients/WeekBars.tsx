import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { Brief } from './api';
import styles from './WeekBars.module.css';

const SHOWN = 8;

/** Planned and done, a row a week: the bar's length is what was planned, its filled part what was done. */
export function WeekBars({ weeks }: { weeks: Brief['weeks'] }) {
  const t = useText('clients');
  const { date } = useDates();
  const shown = [...weeks].sort((a, b) => a.week.localeCompare(b.week)).slice(-SHOWN);
  const most = Math.max(1, ...shown.map((week) => Math.max(week.due, week.done)));
  return (
    <table className={styles.weeks}>
      <caption>{t('weeks.title')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('weeks.week')}</th>
          <th scope="col">{t('weeks.done')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((week) => (
          <tr key={week.week}>
            <th scope="row">{date(week.week, 'short')}</th>
            <td>
              <span className={styles.bar} style={{ inlineSize: `${(week.due / most) * 100}%` }} aria-hidden="true">
                <i style={{ inlineSize: `${week.due ? Math.min(100, (week.done / week.due) * 100) : 0}%` }} />
              </span>
              {week.due > 0 ? t('weeks.of', { done: week.done, due: week.due }) : t('weeks.nothing')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
