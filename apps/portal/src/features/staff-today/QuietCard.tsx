import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Problem } from '../../ui';
import type { CaseloadClient } from './api';
import { PersonRow } from './PersonRow';

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
          <PersonRow key={client.id} to={`/clients/${client.id}`} name={client.name}>
            {client.lastActivityAt ? t('quiet.since', { when: ago(client.lastActivityAt) }) : t('quiet.never')}
          </PersonRow>
        ))}
      </ul>
    </Card>
  );
}
