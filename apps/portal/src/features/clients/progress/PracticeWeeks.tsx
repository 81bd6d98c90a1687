import type { PracticeWeek } from '@attune/clinical/progress';
import { NOT_THIS_TIME_REASONS } from '@attune/clinical/reasons';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { writeList } from '../../../lib/schedule-words';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import styles from './PracticeWeeks.module.css';

const SHOWN_FIRST = 12;

/** A row a week: the bar is as long as the plan and filled as far as was done; beside it, why the rest was not. */
export function PracticeWeeks({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const t = useText('progress');
  const clinical = useText('clinical');
  const { date } = useDates();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.due, week.done)));
  const why = ({ reasons }: PracticeWeek) =>
    writeList(NOT_THIS_TIME_REASONS.flatMap((reason) => (reasons[reason] ? [t('practice.reason', { reason: clinical(`reason.${reason}`), times: reasons[reason] })] : [])));
  return (
    <>
      <table className={styles.weeks}>
        <caption className="vh">{t('practice')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('practice.week')}</th>
            <th scope="col">{t('practice.done')}</th>
            <th scope="col">{t('practice.why')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week.week} className={!all && index < weeks.length - SHOWN_FIRST ? styles.earlier : undefined}>
              <th scope="row">{date(week.week, 'past')}</th>
              <td>
                {week.due > 0 && (
                  <span className={styles.bar} style={{ inlineSize: `calc(var(--longest) * ${week.due / most})` }} aria-hidden="true">
                    <i style={{ inlineSize: `${Math.min(100, (week.done / week.due) * 100)}%` }} />
                  </span>
                )}
                <span className={styles.said}>
                  {week.due > 0 ? t('practice.of', { done: week.done, due: week.due }) : t('practice.nothing')}
                  {week.unprompted > 0 && <span className="faint"> · {t('practice.unprompted', { count: week.unprompted })}</span>}
                </span>
              </td>
              <td>{why(week)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && weeks.length > SHOWN_FIRST && (
        <div className="no-print">
          <Button onClick={() => setAll(true)}>{t('practice.earlier', { count: weeks.length })}</Button>
        </div>
      )}
    </>
  );
}
