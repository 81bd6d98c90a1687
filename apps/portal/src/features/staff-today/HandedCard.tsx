import { useQuery } from '@tanstack/react-query';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card, Icon, Initials } from '../../ui';
import { OFFERED } from './api';
import styles from './StaffToday.module.css';

/** Clients whom somebody hands over to the reader, the oldest first. */
export function HandedCard() {
  const t = useText('handOver');
  const { data } = useQuery(OFFERED);
  if (!data?.items.length) return null;
  return (
    <Card title={t('today.title')}>
      <ul className="rows">
        {data.items.map(({ id, client, from, moved }) => (
          <li key={id}>
            <Link className="row" to={`/clients/${client.id}/hand-over`}>
              <Initials name={client.name} />
              <span className="grow">
                <b>{client.name}</b>
                <span className={styles.below}>{t(moved ? 'today.moved' : 'today.from', { name: from.name })}</span>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
