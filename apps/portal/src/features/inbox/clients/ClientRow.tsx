import { useCoverOf } from '../../../lib/covering';
import { Link } from '../../../lib/router';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Chip, Icon, Initials } from '../../../ui';
import { CoveringChip } from '../../../ui/staff';
import type { InboxClient } from '../api';
import styles from '../Inbox.module.css';
import { entryAddress } from '../use-inbox-queue';

/** One client: how much waits, of what, and since when. The row opens what to begin with. */
export function ClientRow({ item }: { item: InboxClient }) {
  const t = useText('review');
  const { ago } = useDates();
  const { client, entries, asks, risks, messages, proposals, appointmentAsks, since } = item;
  const covered = useCoverOf(client.id);
  return (
    <Link className="row" to={begins(item)}>
      <Initials name={client.name} />
      <span className="grow">
        <b>{client.name}</b> <CoveringChip of={covered} />
        <span className={styles.waits}>
          {risks > 0 && <Chip tone="risk">{t('waits.risks', { count: risks })}</Chip>}
          {asks > 0 && <Chip tone="amber">{t('waits.asks', { count: asks })}</Chip>}
          {proposals > 0 && <Chip tone="amber">{t('waits.proposals', { count: proposals })}</Chip>}
          {appointmentAsks > 0 && <Chip tone="amber">{t('waits.appointmentAsks', { count: appointmentAsks })}</Chip>}
          {messages > 0 && <Chip tone="teal">{t('waits.messages', { count: messages })}</Chip>}
          {entries > asks + risks && <Chip>{t('waits.entries', { count: entries - asks - risks })}</Chip>}
        </span>
      </span>
      <time className="faint" dateTime={since}>
        {ago(since)}
      </time>
      <Icon name="right" />
    </Link>
  );
}

/** Where one begins with this client: with what a clinician should see or what asks, then with the session they ask about, else with what was written. */
function begins({ client, first, risks, asks, messages, proposals, appointmentId }: InboxClient): string {
  if (first && (risks || asks)) return entryAddress(first, client.id);
  if (appointmentId) return `/calendar?session=${appointmentId}`;
  if (proposals) return `/clients/${client.id}`;
  if (messages) return `/messages/${client.id}`;
  return first ? entryAddress(first, client.id) : `/clients/${client.id}`;
}
