import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '../../../lib/router';
import { useParam } from '../../../lib/search-params';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { ButtonLink, Card, Problem } from '../../../ui';
import { Select } from '../../../ui/staff';
import { listTreated } from '../api';
import styles from '../Assign.module.css';

/** So many are offered at a time; typing narrows them down. */
const OFFERED = 8;
/** Inside the page's landmarks: the list is open from the beginning. */
const IN_PLACE = { withinPortal: false };

/** Asks for whom, where no client is at hand; an exercise that is in the address goes along. */
export function WhoPage() {
  const t = useText('assign');
  const navigate = useNavigate();
  const [exerciseId] = useParam('exercise');
  const { data, error, refetch } = useQuery({ queryKey: ['clients', 'treated'], queryFn: listTreated });
  const along = exerciseId && `?exercise=${exerciseId}`;
  useTitle(t('who.title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('who.title')}</h1>
          <p className="lead">{t('who.lead')}</p>
        </div>
      </div>
      <div className={styles.pick}>
        <Problem error={error} onRetry={() => void refetch()} />
        <Card padded>
          {data && (
            <Select
              label={t('who.label')}
              autoFocus
              searchable
              selectFirstOptionOnChange
              limit={OFFERED}
              comboboxProps={IN_PLACE}
              data={data.map((client) => ({ value: client.id, label: client.name }))}
              nothingFoundMessage={t('who.none')}
              onChange={(clientId) => clientId && navigate(`/clients/${clientId}/assign${along}`)}
            />
          )}
        </Card>
        <div>
          <ButtonLink kind="text" icon="people" to={`/assign/several${exerciseId && `?exercises=${exerciseId}`}`}>
            {t('several.link')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
