import { useDates } from '../../lib/dates';
import { writeList } from '../../lib/schedule-words';
import { useText } from '../../lib/texts';
import { Rich } from '../../ui';
import { Stat } from '../../ui/Stat';
import type { CaseloadMember } from './api';
import styles from './Caseload.module.css';
import { daysSince, useHours } from './durations';
import { totalsOf } from './totals';

/** The caseload in sentences, then in at most four figures. */
export function Summary({ members }: { members: readonly CaseloadMember[] }) {
  const t = useText('caseload');
  const clinical = useText('clinical');
  const { number } = useDates();
  const hours = useHours();
  const totals = totalsOf(members);
  const reasons = totals.reasons.map(({ reason, count }) => `${clinical(`reason.${reason}`)} (${count})`);
  const sentences = [
    totals.due > 0 ? t('say.done', { done: totals.done, due: totals.due }) : t('say.nothingDue'),
    totals.unprompted > 0 && t('say.unprompted', { count: totals.unprompted }),
    reasons.length > 0 && t('say.reasons', { count: totals.notThisTime, reasons: writeList(reasons) }),
    totals.waiting > 0 && totals.oldestWaitingAt
      ? t('say.waiting', { count: totals.waiting, days: daysSince(totals.oldestWaitingAt) })
      : t('say.noneWaiting'),
    totals.quiet > 0 && t('say.quiet', { count: totals.quiet }),
  ];
  const only = members.length === 1 ? members[0] : undefined;
  return (
    <section className={`card ${styles.sum}`} aria-label={t('summary')}>
      <p>
        <Rich text={sentences.filter(Boolean).join(' ')} parts={{ b: (inside) => <b>{inside}</b> }} />
      </p>
      <Stat value={number(totals.clients)} label={t('stat.clients')} />
      <Stat value={number(totals.waiting)} label={t('stat.waiting')} />
      {only ? (
        <Stat value={hours(only.medianHoursToAnswer)} label={t('stat.median')} />
      ) : (
        <Stat value={number(totals.notThisTime)} label={t('stat.notThisTime')} />
      )}
      <Stat value={number(totals.quiet)} label={t('stat.quiet')} />
    </section>
  );
}
