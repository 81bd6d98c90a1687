import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card, Icon, Initials } from '../../ui';
import { UNSIGNED } from './api';
import styles from './StaffToday.module.css';

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
          <li key={id}>
            <Link className="row" to={`/clients/${clientId}/notes/${id}`}>
              <Initials name={clientName} />
              <span className="grow">
                <b>{clientName}</b>
                <span className={styles.below}>{t(amends ? 'unsigned.amendment' : 'unsigned.note', { date: date(day, 'day') })}</span>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
