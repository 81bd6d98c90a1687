import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Card, Problem } from '../../../ui';
import { Select } from '../../../ui/staff';
import { listClients } from '../api';
import styles from './list.module.css';

/** From the program to the client: choosing one opens the giving with this program picked. */
export function GiveTo({ programId }: { programId: string }) {
  const t = useText('programs');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({ queryKey: ['clients', 'named'], queryFn: listClients });
  const treated = data?.items.filter((client) => client.waiting !== null) ?? [];
  return (
    <Card title={t('giveTo')} padded>
      <div className={styles.give}>
        <Problem error={error} onRetry={() => void refetch()} />
        <Select
          label={t('giveTo.label')}
          searchable
          data={treated.map((client) => ({ value: client.id, label: client.name }))}
          nothingFoundMessage={t('giveTo.none')}
          onChange={(clientId) => clientId && navigate(`/clients/${clientId}/programs/new?program=${programId}`)}
        />
      </div>
    </Card>
  );
}
