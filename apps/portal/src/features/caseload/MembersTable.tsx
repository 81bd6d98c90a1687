import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card } from '../../ui';
import { TableScroll } from '../../ui/staff';
import type { CaseloadMember } from './api';
import styles from './Caseload.module.css';
import { Kept } from './Kept';
import { daysSince, useHours } from './durations';
import { notThisTimeOf } from './totals';

/** One line a therapist; the name narrows the report to them. */
export function MembersTable({ members }: { members: readonly CaseloadMember[] }) {
  const t = useText('caseload');
  const hours = useHours();
  return (
    <Card title={t('members.title')}>
      <TableScroll label={t('members.title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('column.therapist')}</th>
              <th scope="col" className="r">
                {t('column.clients')}
              </th>
              <th scope="col">{t('column.done')}</th>
              <th scope="col" className={`r ${styles.wide}`}>
                {t('column.notThisTime')}
              </th>
              <th scope="col">{t('column.waiting')}</th>
              <th scope="col" className="r">
                {t('column.median')}
              </th>
              <th scope="col" className={`r ${styles.wide}`}>
                {t('column.quiet')}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.memberId}>
                <th scope="row">
                  <Link to={withTherapist(member.memberId)}>{member.name}</Link>
                </th>
                <td className="r">{member.activeClients}</td>
                <td>
                  <Kept done={member.done} due={member.due} />
                </td>
                <td className={`r ${styles.wide}`}>{notThisTimeOf(member)}</td>
                <td>
                  {member.waiting > 0 && member.oldestWaitingAt ? (
                    t('waits', { count: member.waiting, days: daysSince(member.oldestWaitingAt) })
                  ) : (
                    <span className="faint">{t('waits.none')}</span>
                  )}
                </td>
                <td className="r nowrap">{hours(member.medianHoursToAnswer)}</td>
                <td className={`r ${styles.wide}`}>{member.quiet}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
}

/** The address as it is, narrowed to one therapist. */
function withTherapist(memberId: string): string {
  const params = new URLSearchParams(window.location.search);
  params.set('therapist', memberId);
  return `${window.location.pathname}?${params}`;
}
