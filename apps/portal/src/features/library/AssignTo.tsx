import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { ButtonLink, Card, Problem } from '../../ui';
import { Select } from '../../ui/staff';
import { listClients } from './api';
import styles from './Library.module.css';

interface Props {
  exerciseId: string;
  /** The client it was made for: nobody else gets it. */
  clientId: string | null;
}

/** From the exercise to the client: choosing one opens the assignment with this exercise picked. */
export function AssignTo({ exerciseId, clientId }: Props) {
  const t = useText('library');
  if (!clientId) return <AssignToAny exerciseId={exerciseId} />;
  return (
    <Card title={t('assign.title')} padded>
      <div className={styles.assign}>
        <p className="soft">{t('assign.one')}</p>
        <ButtonLink to={`/clients/${clientId}/assign?exercise=${exerciseId}`}>{t('assign.oneVerb')}</ButtonLink>
      </div>
    </Card>
  );
}

function AssignToAny({ exerciseId }: { exerciseId: string }) {
  const t = useText('library');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({ queryKey: ['clients', 'named'], queryFn: listClients });
  const treated = data?.items.filter((client) => client.waiting !== null) ?? [];
  return (
    <Card title={t('assign.title')} padded>
      <div className={styles.assign}>
        <Problem error={error} onRetry={() => void refetch()} />
        <Select
          label={t('assign.label')}
          searchable
          data={treated.map((client) => ({ value: client.id, label: client.name }))}
          nothingFoundMessage={t('assign.none')}
          onChange={(clientId) => clientId && navigate(`/clients/${clientId}/assign?exercise=${exerciseId}`)}
        />
        <ButtonLink kind="text" small icon="people" to={`/assign/several?exercises=${exerciseId}`}>
          {t('assign.several')}
        </ButtonLink>
      </div>
    </Card>
  );
}
