import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card } from '../../ui';
import { UNSIGNED } from './api';
import { PersonRow } from './PersonRow';

/** The reader's own notes that wait for their signature; nothing while there are none. */
export function UnsignedCard() {
  const t = useText('staffToday');
  const { date } = useDates();
  const { data } = useQuery(UNSIGNED);
  if (!data?.items.length) return null;
  return (
    <Card title={t('unsigned.title')}>
      <ul className="rows">
        {data.items.map(({ id, clientId, clientName, date: day, amends }) => (
          <PersonRow key={id} to={`/clients/${clientId}/notes/${id}`} name={clientName}>
            {t(amends ? 'unsigned.amendment' : 'unsigned.note', { date: date(day, 'day') })}
          </PersonRow>
        ))}
      </ul>
    </Card>
  );
}
