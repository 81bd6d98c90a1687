import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Problem, useToast, Wait } from '../../ui';
import { openClient, putClient, type ClientRecord } from './api';
import { fieldsOf } from './client-form';
import { ClientForm } from './ClientForm';

/** Edits a client's record as it was when the page was opened; a newer edit is not overwritten. */
export function EditClientPage() {
  const { clientId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['client', clientId],
    queryFn: () => openClient(clientId),
    refetchOnWindowFocus: false,
  });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Editing key={data.id} client={data} /> : <Wait />;
}

function Editing({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const record = `/clients/${client.id}/record`;
  useTitle(t('edit.title', { name: client.name }));
  return (
    <>
      <div className="page-head">
        <h1>{t('edit.title', { name: client.name })}</h1>
      </div>
      <ClientForm
        label={t('edit.title', { name: client.name })}
        verb={t('edit.verb')}
        backTo={record}
        start={fieldsOf(client)}
        send={async (body) => {
          await putClient(client.id, body, client.revision);
          await queries.invalidateQueries({ queryKey: ['client', client.id] });
          void queries.invalidateQueries({ queryKey: ['clients'] });
          await navigate(record);
          say(t('edit.done'));
        }}
      />
    </>
  );
}
