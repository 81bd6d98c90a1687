import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '../../../lib/router';
import { useParam } from '../../../lib/search-params';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Icon, Problem, Wait } from '../../../ui';
import { openClient, openProgram, type ClientOfProgram } from '../api';
import { Giving } from './Giving';
import { ProgramPicker } from './ProgramPicker';

/** Gives a program to a client: pick one, look at its steps together, begin. The program chosen is in the address. */
export function GivePage() {
  const { clientId = '' } = useParams();
  const client = useQuery({ queryKey: ['client', clientId], queryFn: () => openClient(clientId) });
  if (client.error && !client.data) return <Problem error={client.error} onRetry={() => void client.refetch()} />;
  return client.data ? <ForClient client={client.data} /> : <Wait />;
}

function ForClient({ client }: { client: ClientOfProgram }) {
  const t = useText('programs');
  const [programId, choose] = useParam('program');
  const program = useQuery({ queryKey: ['program', programId], queryFn: () => openProgram(programId), enabled: programId !== '' });
  useTitle(t('give.title', { name: client.name }));
  return (
    <>
      <Link className="crumb" to={`/clients/${client.id}`}>
        <Icon name="back" />
        {client.name}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('give.title', { name: client.name })}</h1>
          <p className="lead">{t('give.lead')}</p>
        </div>
      </div>
      <Problem error={program.error} onRetry={() => void program.refetch()} />
      {programId === '' && <ProgramPicker onPick={choose} />}
      {programId !== '' && program.isPending && <Wait />}
      {programId !== '' && program.data && <Giving key={program.data.id} client={client} program={program.data} onChange={() => choose('')} />}
    </>
  );
}
