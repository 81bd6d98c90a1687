import type { ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { useRowWindow } from '../../../lib/use-row-window';
import { Problem, Wait } from '../../../ui';
import { More } from '../../../ui/staff';
import type { InboxClient } from '../api';
import styles from '../Inbox.module.css';
import { NothingWaits } from '../NothingWaits';
import { useInboxClients } from '../use-inbox';
import { ClientRow } from './ClientRow';

/** What waits, one row a client: whoever needs an answer before whoever is only to be read. */
export function InboxClients({ ways }: { ways: ReactNode }) {
  const t = useText('review');
  const list = useInboxClients();
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('inbox.title')}</h1>
          {list.first && <p className="lead">{t('inbox.clients', { count: list.first.total })}</p>}
        </div>
      </div>
      <div className={styles.ways}>{ways}</div>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items?.length === 0 && <NothingWaits />}
      {list.items && list.items.length > 0 && (
        <div className="card">
          <Rows items={list.items} />
          <More more={list.more} busy={list.loading} />
        </div>
      )}
    </>
  );
}

function Rows({ items }: { items: readonly InboxClient[] }) {
  const { list, first, end, above, below } = useRowWindow<HTMLUListElement>(items.length);
  return (
    <ul className="rows" ref={list}>
      {above > 0 && <li data-room="" aria-hidden="true" style={{ blockSize: above }} />}
      {items.slice(first, end).map((item) => (
        <li key={item.client.id}>
          <ClientRow item={item} />
        </li>
      ))}
      {below > 0 && <li data-room="" aria-hidden="true" style={{ blockSize: below }} />}
    </ul>
  );
}
