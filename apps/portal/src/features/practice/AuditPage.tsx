import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { Card, Empty, Icon, Problem, SelectField, Wait } from '../../ui';
import { More, TableScroll } from '../../ui/staff';
import { listAudit, type AuditEvent } from './api';
import { useActionWords } from './action-words';
import styles from './Practice.module.css';
import { useMembers } from './use-members';
import { VerificationCard } from './VerificationCard';

/** Who did and who read what, latest first, and whether the record is whole. */
export function AuditPage() {
  const t = useText('practice');
  const [memberId, setMember] = useParam('member');
  const { members } = useMembers();
  const list = usePages(['audit', memberId], (cursor) => listAudit(memberId, cursor));
  return (
    <div className="stack">
      <VerificationCard />
      <search className="filters">
        <SelectField label={t('audit.by')} value={memberId} onChange={(event) => setMember(event.target.value)}>
          <option value="">{t('audit.everyone')}</option>
          {members?.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </SelectField>
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items && (
        <Card title={t('audit.title')}>
          {list.items.length === 0 ? <Empty title={t('audit.none')} /> : <Events events={list.items} />}
          <More more={list.more} busy={list.loading} />
        </Card>
      )}
    </div>
  );
}

function Events({ events }: { events: readonly AuditEvent[] }) {
  const t = useText('practice');
  const { date, time } = useDates();
  const words = useActionWords();
  return (
    <TableScroll label={t('audit.title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.whose')}</th>
            <th scope="col">{t('audit.sealed')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row" className="nowrap">
                {date(event.at, 'short')}, {time(event.at)}
              </th>
              <td>{event.actor.name ?? t(`audit.actor.${event.actor.kind}`)}</td>
              <td>
                {words(event.action)} <span className={styles.code}>{event.action}</span>
              </td>
              <td>{event.client?.name ?? event.subject.name ?? '–'}</td>
              <td>
                {event.sealed ? (
                  <span className={styles.sealed}>
                    <Icon name="check" />
                    {t('audit.isSealed')}
                  </span>
                ) : (
                  <span className="faint">{t('audit.notYet')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
