import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { Brief } from './api';
import styles from './WeekBars.module.css';

const SHOWN = 6;

/** Planned and done, a row a week since it began: the bar is as long as the plan and filled as far as was done. */
export function WeekBars({ weeks }: { weeks: Brief['weeks'] }) {
  const t = useText('clients');
  const { date } = useDates();
  const latest = [...weeks].sort((a, b) => a.week.localeCompare(b.week)).slice(-SHOWN);
  const begun = latest.findIndex((week) => week.due > 0 || week.done > 0);
  const shown = begun < 0 ? [] : latest.slice(begun);
  const most = Math.max(1, ...shown.map((week) => Math.max(week.due, week.done)));
  if (shown.length === 0) return null;
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
              {week.due > 0 && (
                <span className={styles.bar} style={{ inlineSize: `${(week.due / most) * 6}rem` }} aria-hidden="true">
                  <i style={{ inlineSize: `${Math.min(100, (week.done / week.due) * 100)}%` }} />
                </span>
              )}
              {week.due > 0 ? t('weeks.of', { done: week.done, due: week.due }) : t('weeks.nothing')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
