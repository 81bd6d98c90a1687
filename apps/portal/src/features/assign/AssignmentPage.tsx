import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { ApiError } from '../../lib/problem';
import { useScheduleWords } from '../../lib/schedule-sentence';
import { usePermission } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Chip, Icon, NotFound, Problem, Wait } from '../../ui';
import { EndAssignment } from './acts/EndAssignment';
import { Rest } from './acts/Rest';
import { openAssignment, openClient, type Assignment, type ClientOfPlan } from './api';
import { EditPlan } from './EditPlan';
import { OccasionsCard } from './OccasionsCard';
import { ProposalOf } from './proposals/ProposalOf';

/** One assignment: its days and what became of them; what the client proposes; change it, let it rest, or end it. */
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
  const { date } = useDates();
  const mayWrite = usePermission('assignment.write') && assignment.state !== 'ended';
  const [editing, setEditing] = useState(false);
  const title = assignment.exercise.title[language];
  const { pausedUntil } = assignment;
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
          {assignment.state === 'paused' && (
            <p>
              <Chip tone="amber">{pausedUntil ? t('state.pausedUntil', { date: date(pausedUntil, 'weekday') }) : t('state.paused')}</Chip>
            </p>
          )}
        </div>
        {mayWrite && !editing && (
          <div className="acts">
            <Button icon="pen" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <Rest assignment={assignment} title={title} name={client.name} timeZone={client.timeZone} />
            <EndAssignment assignment={assignment} title={title} name={client.name} />
          </div>
        )}
      </div>
      {editing ? (
        <EditPlan client={client} assignment={assignment} onDone={() => setEditing(false)} />
      ) : (
        <>
          <ProposalOf client={client} assignment={assignment} />
          <OccasionsCard assignment={assignment} timeZone={client.timeZone} />
        </>
      )}
    </>
  );
}
