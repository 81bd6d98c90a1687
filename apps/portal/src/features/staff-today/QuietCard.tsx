import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Icon, Initials, Problem } from '../../ui';
import type { CaseloadClient } from './api';
import styles from './StaffToday.module.css';

interface Props {
  quiet: readonly CaseloadClient[] | undefined;
  error: unknown;
  retry: () => void;
}

/** Clients who have done nothing for more than two weeks, the longest first. */
export function QuietCard({ quiet, error, retry }: Props) {
  const t = useText('staffToday');
  const { ago } = useDates();
  const sorted = [...(quiet ?? [])].sort((a, b) => (a.lastActivityAt ?? '').localeCompare(b.lastActivityAt ?? ''));
  return (
    <Card title={t('quiet.title')}>
      <Problem error={error} onRetry={retry} />
      {quiet?.length === 0 && (
        <p className="card-pad soft">
          {t('quiet.none')} {t('quiet.noneMore')}
        </p>
      )}
      <ul className="rows">
        {sorted.map((client) => (
          <li key={client.id}>
            <Link className="row" to={`/clients/${client.id}`}>
              <Initials name={client.name} />
              <span className="grow">
                <b>{client.name}</b>
                <span className={styles.below}>
                  {client.lastActivityAt ? t('quiet.since', { when: ago(client.lastActivityAt) }) : t('quiet.never')}
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
