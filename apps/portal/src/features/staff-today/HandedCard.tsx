import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { Card } from '../../ui';
import { OFFERED } from './api';
import { PersonRow } from './PersonRow';

/** Clients whom somebody hands over to the reader, the oldest first. */
export function HandedCard() {
  const t = useText('handOver');
  const { data } = useQuery(OFFERED);
  if (!data?.items.length) return null;
  return (
    <Card title={t('today.title')}>
      <ul className="rows">
        {data.items.map(({ id, client, from, moved }) => (
          <PersonRow key={id} to={`/clients/${client.id}/hand-over`} name={client.name}>
            {t(moved ? 'today.moved' : 'today.from', { name: from.name })}
          </PersonRow>
        ))}
      </ul>
    </Card>
  );
}
