import { useDates } from '../../lib/dates';
import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { Card, Chip, Empty, Icon } from '../../ui';
import { TableScroll } from '../../ui/staff';
import type { CaseloadClient, CaseloadMember } from './api';
import styles from './Caseload.module.css';
import { daysSince } from './durations';
import { Kept } from './Kept';
import { reasonsOf, sorted, type ClientSort } from './totals';

/** A therapist's clients under their codes, those who need eyes first. */
export function ClientsTable({ member }: { member: CaseloadMember }) {
  const t = useText('caseload');
  const [sort, setSort] = useParam('sort', 'need');
  const head = (key: ClientSort, className?: string) => (
    <th scope="col" className={className} aria-sort={sort === key ? (key === 'code' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort" onClick={() => setSort(key)}>
        {t(`column.${key}`)}
        <span className="no-print">
          <Icon name={sort === key ? 'descending' : 'sort'} />
        </span>
      </button>
    </th>
  );
  return (
    <Card title={t('clients.title', { name: member.name })} end={<span className="faint">{t('clients.count', { count: member.clients.length })}</span>}>
      {member.clients.length === 0 ? (
        <Empty title={t('clients.none')}>{t('clients.noneMore')}</Empty>
      ) : (
        <TableScroll label={t('clients.title', { name: member.name })}>
          <table className="table">
            <caption className="vh">{t('clients.caption')}</caption>
            <thead>
              <tr>
                {head('code')}
                {head('need')}
                {head('done')}
                <th scope="col" className={styles.wide}>
                  {t('column.reasons')}
                </th>
                {head('activity', 'r')}
              </tr>
            </thead>
            <tbody>
              {sorted(member.clients, sort).map((client) => (
                <ClientRow key={client.code} client={client} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Card>
  );
}

function ClientRow({ client }: { client: CaseloadClient }) {
  const t = useText('caseload');
  const clinical = useText('clinical');
  const { date } = useDates();
  const reasons = reasonsOf([client]).map(({ reason, count }) => `${clinical(`reason.${reason}`)} (${count})`);
  return (
    <tr>
      <th scope="row" className="nowrap">
        {client.code}
      </th>
      <td>
        <span className={styles.needs}>
          {client.waiting > 0 && client.oldestWaitingAt && (
            <Chip tone="amber">{t('need.waits', { days: daysSince(client.oldestWaitingAt) })}</Chip>
          )}
          {client.quiet && client.current && <Chip>{t('need.quiet')}</Chip>}
          {!client.current && <span className="faint">{t('need.left')}</span>}
          {client.waiting === 0 && !client.quiet && client.current && <span className="faint">{t('need.none')}</span>}
        </span>
      </td>
      <td>
        <Kept done={client.done} due={client.due} />
      </td>
      <td className={styles.wide}>{reasons.length > 0 ? reasons.join(', ') : <span className="faint">–</span>}</td>
      <td className="r nowrap">
        {client.lastActivityAt ? date(client.lastActivityAt, 'short') : <span className="faint">{client.current ? t('never') : '–'}</span>}
      </td>
    </tr>
  );
}
