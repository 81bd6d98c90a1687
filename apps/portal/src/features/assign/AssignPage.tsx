import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from '../../lib/router';
import { civilDate } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useParam } from '../../lib/search-params';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Empty, Problem, useToast, Wait } from '../../ui';
import { endAssignment, openClient, openExercise, putAssignment, type ClientOfPlan } from './api';
import { AssignForm } from './AssignForm';
import { ExercisePicker } from './ExercisePicker';
import { newFields } from './fields';

/** Assigns a practice to a client: pick, write it together, done. The exercise chosen is in the address. */
export function AssignPage() {
  const { clientId = '' } = useParams();
  const client = useQuery({ queryKey: ['client', clientId], queryFn: () => openClient(clientId) });
  if (client.error && !client.data) return <Problem error={client.error} onRetry={() => void client.refetch()} />;
  if (!client.data) return <Wait />;
  return client.data.state === 'active' ? <Assigning client={client.data} /> : <Closed client={client.data} />;
}

/** Nothing is assigned after a discharge. */
function Closed({ client }: { client: ClientOfPlan }) {
  const t = useText('assign');
  useTitle(client.name);
  return (
    <>
      <h1 className="vh">{t('title', { name: client.name })}</h1>
      <Empty title={t('closed', { name: client.name })} act={<ButtonLink to={`/clients/${client.id}/record`}>{t('closed.verb')}</ButtonLink>}>
        {t('closed.more')}
      </Empty>
    </>
  );
}

function Assigning({ client }: { client: ClientOfPlan }) {
  const t = useText('assign');
  const say = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const [exerciseId, choose] = useParam('exercise');
  const exercise = useQuery({
    queryKey: ['exercise', exerciseId],
    queryFn: () => openExercise(exerciseId),
    enabled: exerciseId !== '',
  });
  const renewed = () => queries.invalidateQueries({ queryKey: ['client', client.id] });
  useTitle(t('title', { name: client.name }));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title', { name: client.name })}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
      </div>
      <Problem error={exercise.error} onRetry={() => void exercise.refetch()} />
      {exerciseId === '' && <ExercisePicker clientId={client.id} onPick={choose} />}
      {exerciseId !== '' && exercise.isPending && <Wait />}
      {exercise.data && exerciseId !== '' && (
        <AssignForm
          client={client}
          exercise={exercise.data}
          onChange={() => choose('')}
          start={newFields(civilDate(new Date(), client.timeZone))}
          verb={t('verb', { name: client.name })}
          send={async (body) => {
            await putAssignment(id, body);
            await renewed();
            await navigate(`/clients/${client.id}`);
            const title = exercise.data.definition.title[language];
            say(t('done', { title, name: client.name }), () => endAssignment(id).then(renewed));
          }}
        />
      )}
    </>
  );
}
