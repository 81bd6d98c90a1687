import { memo, useMemo } from 'react';
import { Link } from '../../lib/router';
import { useCovered, type Covered } from '../../lib/covering';
import { useDates } from '../../lib/dates';
import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { useRowWindow } from '../../lib/use-row-window';
import { Chip, Icon } from '../../ui';
import { CoveringChip, TableScroll } from '../../ui/staff';
import type { ClientItem } from './api';
import styles from './ClientTable.module.css';

type Sort = 'name' | 'waiting' | 'activity';

/** The caseload as a table; the sort lives in the address. `partly`: there are more than were read so far. */
export function ClientTable({ clients, partly }: { clients: readonly ClientItem[]; partly: boolean }) {
  const t = useText('clients');
  const [sort, setSort] = useParam('sort', 'name');
  const rows = useMemo(() => [...clients].sort(ORDER[sort as Sort] ?? ORDER.name), [clients, sort]);
  const { list, first, end, above, below } = useRowWindow<HTMLTableSectionElement>(rows.length);
  const partOnly = end - first < rows.length;
  const covered = useCovered();
  const head = (key: Sort) => (
    <th scope="col" aria-sort={sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort" onClick={() => setSort(key)}>
        {t(`column.${key}`)}
        <Icon name={sort === key ? 'descending' : 'sort'} />
      </button>
    </th>
  );
  return (
    <>
      <TableScroll label={t('title')}>
        <table className="table" aria-rowcount={partOnly ? rows.length + 1 : undefined}>
          <caption className="vh">{t('caption')}</caption>
          <thead>
            <tr>
              {head('name')}
              {head('waiting')}
              <th scope="col" className={styles.wide}>
                {t('column.open')}
              </th>
              {head('activity')}
              <th scope="col" className={styles.wide}>
                {t('column.portal')}
              </th>
              <th scope="col" className={styles.widest}>
                {t('column.primary')}
              </th>
            </tr>
          </thead>
          <tbody ref={list}>
            <Room height={above} />
            {rows.slice(first, end).map((client, index) => (
              <ClientRow key={client.id} client={client} covered={covered.get(client.id)} place={partOnly ? first + index + 2 : undefined} />
            ))}
            <Room height={below} />
          </tbody>
        </table>
      </TableScroll>
      {partly && sort !== 'name' && <p className={`faint ${styles.note}`}>{t('sortedPartly', { count: rows.length })}</p>}
    </>
  );
}

/** The room of rows that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 && <tr data-room="" aria-hidden="true" style={{ blockSize: height }} />;
}

interface RowProps {
  client: ClientItem;
  covered: Covered | undefined;
  /** The row's number in the table, its head being the first, when not all rows are drawn. */
  place: number | undefined;
}

const ClientRow = memo(function ClientRow({ client, covered, place }: RowProps) {
  const t = useText('clients');
  const { ago } = useDates();
  const treated = client.waiting !== null;
  return (
    <tr aria-rowindex={place}>
      <th scope="row">
        {treated ? <Link to={`/clients/${client.id}`}>{client.name}</Link> : client.name}
        {client.pronouns && <span className={styles.beside}>{client.pronouns}</span>}{' '}
        <CoveringChip of={covered} />
      </th>
      <td>
        {client.waiting ? (
          <span className={styles.activity}>
            <Chip tone="amber">{t('waiting', { count: client.waiting })}</Chip>
            {client.oldestWaitingAt && <span className="faint">{ago(client.oldestWaitingAt)}</span>}
          </span>
        ) : (
          <span className="faint">{treated ? t('waiting.none') : '–'}</span>
        )}
      </td>
      <td className={styles.wide}>{client.openItems ? t('open', { count: client.openItems }) : <span className="faint">–</span>}</td>
      <td>
        <span className={styles.activity}>
          {client.lastActivityAt ? ago(client.lastActivityAt) : <span className="faint">{treated ? t('activity.none') : '–'}</span>}
          {client.quiet && client.state === 'active' && <Chip>{t('quiet')}</Chip>}
        </span>
      </td>
      <td className={styles.wide}>{t(`portal.${client.portal}`)}</td>
      <td className={styles.widest}>{client.primary?.name ?? '–'}</td>
    </tr>
  );
});

/** Longest waiting first; most recent activity last, so that the quiet stand on top. Names break ties. */
const { compare } = new Intl.Collator();
const byName = (a: ClientItem, b: ClientItem) => compare(a.name, b.name);
/** Instants as the API writes them sort as they are. */
const earlier = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ORDER: Record<Sort, (a: ClientItem, b: ClientItem) => number> = {
  name: byName,
  waiting: (a, b) => earlier(a.oldestWaitingAt ?? '9', b.oldestWaitingAt ?? '9') || byName(a, b),
  activity: (a, b) => earlier(a.lastActivityAt ?? '', b.lastActivityAt ?? '') || byName(a, b),
};
