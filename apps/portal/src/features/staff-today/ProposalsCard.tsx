import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card, Icon, Initials } from '../../ui';
import { PROPOSALS } from './api';
import styles from './StaffToday.module.css';

/** What clients would like to be different about a plan; nothing while nobody asks. */
export function ProposalsCard() {
  const t = useText('staffToday');
  const say = useLocalized();
  const { ago } = useDates();
  const { data } = useQuery(PROPOSALS);
  if (!data?.items.length) return null;
  return (
    <Card title={t('proposals.title')}>
      <ul className="rows">
        {data.items.map(({ id, client, assignmentId, exercise, kind, createdAt }) => (
          <li key={id}>
            <Link className="row" to={`/clients/${client.id}/assignments/${assignmentId}`}>
              <Initials name={client.name} />
              <span className="grow">
                <b>{client.name}</b>
                <span className={styles.below}>
                  {t(`proposals.${kind}`)} · {say(exercise.title)} · {ago(createdAt)}
                </span>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
