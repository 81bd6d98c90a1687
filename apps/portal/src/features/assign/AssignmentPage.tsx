import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from '../../lib/router';
import { ApiError } from '../../lib/problem';
import { useScheduleWords } from '../../lib/schedule-words';
import { usePermission } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Icon, NotFound, Problem, useToast, Wait } from '../../ui';
import { openAssignment, openClient, openExercise, putAssignment, type Assignment, type ClientOfPlan } from './api';
import { AssignForm } from './AssignForm';
import { EndAssignment } from './EndAssignment';
import { OccasionsCard } from './OccasionsCard';
import { planOf } from './plan';

/** One assignment: its days and what became of them; edit what is to come, or end it. */
export function AssignmentPage() {
  const { clientId = '', assignmentId = '' } = useParams();
  const client = useQuery({ queryKey: ['client', clientId], queryFn: () => openClient(clientId) });
  const assignment = useQuery({ queryKey: ['client', clientId, 'assignment', assignmentId], queryFn: () => openAssignment(assignmentId) });
  const error = client.error ?? assignment.error;
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error) return <Problem error={error} onRetry={() => void Promise.all([client.refetch(), assignment.refetch()])} />;
  if (!client.data || !assignment.data) return <Wait />;
  return <Opened client={client.data} assignment={assignment.data} />;
}

function Opened({ client, assignment }: { client: ClientOfPlan; assignment: Assignment }) {
  const t = useText('assign');
  const language = useLanguage();
  const scheduleWords = useScheduleWords();
  const mayWrite = usePermission('assignment.write') && assignment.state === 'active';
  const [editing, setEditing] = useState(false);
  const title = assignment.exercise.title[language];
  useTitle(`${title}, ${client.name}`);
  return (
    <>
      <Link className="crumb no-print" to={`/clients/${client.id}`}>
        <Icon name="back" />
        {client.name}
      </Link>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{scheduleWords(assignment.schedule)}</p>
        </div>
        {mayWrite && !editing && (
          <div className="acts">
            <Button icon="pen" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <EndAssignment assignment={assignment} title={title} name={client.name} />
          </div>
        )}
      </div>
      {editing ? (
        <Editing client={client} assignment={assignment} onDone={() => setEditing(false)} />
      ) : (
        <OccasionsCard assignment={assignment} timeZone={client.timeZone} />
      )}
    </>
  );
}

function Editing({ client, assignment, onDone }: { client: ClientOfPlan; assignment: Assignment; onDone: () => void }) {
  const t = useText('assign');
  const say = useToast();
  const queries = useQueryClient();
  const exercise = useQuery({
    queryKey: ['exercise', assignment.exercise.id],
    queryFn: () => openExercise(assignment.exercise.id),
  });
  const renewed = () => queries.invalidateQueries({ queryKey: ['client', client.id] });
  if (exercise.error) return <Problem error={exercise.error} onRetry={() => void exercise.refetch()} />;
  if (!exercise.data) return <Wait />;
  const before = {
    clientId: client.id,
    exerciseId: assignment.exercise.id,
    why: assignment.why ?? undefined,
    smallestDose: assignment.smallestDose ?? undefined,
    schedule: assignment.schedule,
  };
  return (
    <AssignForm
      client={client}
      exercise={exercise.data}
      verb={t('edit.verb')}
      start={{ why: assignment.why ?? '', smallestDose: assignment.smallestDose ?? '', plan: planOf(assignment.schedule) }}
      send={async (body) => {
        await putAssignment(assignment.id, body, assignment.revision);
        await renewed();
        onDone();
        say(t('edit.done'), () => void putAssignment(assignment.id, before).then(renewed));
      }}
    />
  );
}
