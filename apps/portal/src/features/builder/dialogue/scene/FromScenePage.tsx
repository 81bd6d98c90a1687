import { useQuery } from '@tanstack/react-query';
import { api, at, read } from '../../../../lib/api';
import { useParam } from '../../../../lib/search-params';
import { useText } from '../../../../lib/texts';
import { useTitle } from '../../../../lib/title';
import { Problem, Wait } from '../../../../ui';
import { SceneForm } from './SceneForm';

const MOST = 200;

/** Makes a role-play out of a scene from a client's life. The client, if there is one, is in the address. */
export function FromScenePage() {
  const t = useText('builderTree');
  const [clientId, choose] = useParam('client');
  const clients = useQuery({
    queryKey: ['clients', 'scene'],
    queryFn: () => read(api.GET('/clients', { params: { query: { state: 'active', limit: MOST } } })),
  });
  // Somebody beyond the first clients of the list, opened from their own page.
  const listed = clients.data?.items.find(({ id }) => id === clientId);
  const other = useQuery({
    queryKey: ['client', clientId],
    queryFn: () => read(api.GET('/clients/{id}', at(clientId))),
    enabled: clientId !== '' && clients.isSuccess && !listed,
  });
  useTitle(t('scene.page'));
  const error = clients.error ?? other.error;
  const retry = () => void Promise.all([clients.refetch(), clientId && other.refetch()]);
  const client = listed ?? other.data ?? null;
  if (error) return <Problem error={error} onRetry={retry} />;
  if (!clients.data || (clientId !== '' && !client)) return <Wait />;
  const all = client && !listed ? [client, ...clients.data.items] : clients.data.items;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('scene.page')}</h1>
          <p className="lead">{t('scene.lead')}</p>
        </div>
      </div>
      <SceneForm clients={all} client={client} onClient={choose} />
    </>
  );
}
