import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { ButtonLink, Card } from '../../ui';
import { WROTE } from './api';
import { PersonRow } from './PersonRow';
import styles from './StaffToday.module.css';

/** Who asks about a session or wrote a message, each with the way to answer; nothing while nobody did. */
export function WroteCard() {
  const t = useText('staffToday');
  const { data } = useQuery(WROTE);
  const rows = data?.items.flatMap(({ client, appointmentAsks, appointmentId, messages }) => [
    ...(appointmentId ? [{ client, to: `/calendar?session=${appointmentId}`, what: t('wrote.asks', { count: appointmentAsks }) }] : []),
    ...(messages > 0 ? [{ client, to: `/messages/${client.id}`, what: t('wrote.messages', { count: messages }) }] : []),
  ]);
  if (!rows?.length) return null;
  return (
    <Card title={t('wrote.title')}>
      <ul className="rows">
        {rows.slice(0, MOST_ROWS).map(({ client, to, what }) => (
          <PersonRow key={to} to={to} name={client.name}>
            {what}
          </PersonRow>
        ))}
      </ul>
      {rows.length > MOST_ROWS && (
        <div className={styles.onward}>
          <ButtonLink kind="text" to="/inbox?by=client">
            {t('wrote.all')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

const MOST_ROWS = 6;
