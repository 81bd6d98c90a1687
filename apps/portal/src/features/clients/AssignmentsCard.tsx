import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useScheduleWords } from '../../lib/schedule-sentence';
import { usePermission } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { Button, ButtonLink, Card, Chip, Empty, Problem } from '../../ui';
import { listAssignments, waitingProposals, type AssignmentItem, type ClientRecord } from './api';
import styles from './AssignmentsCard.module.css';

/** What is going on now; what has ended is one press away. */
export function AssignmentsCard({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const mayWrite = usePermission('exercise.write');
  const [ended, setEnded] = useState(false);
  const list = useQuery({
    queryKey: ['client', client.id, 'assignments', ended ? 'ended' : 'going on'],
    queryFn: () => listAssignments(client.id, ended),
  });
  const items = list.data;
  const { data: proposals } = useQuery({ queryKey: ['proposals', 'waiting', 'all'], queryFn: waitingProposals });
  const asked = new Set(proposals?.items.map(({ assignmentId }) => assignmentId));
  const assign = client.state === 'active' && <ButtonLink to={`/clients/${client.id}/assign`}>{t('assign')}</ButtonLink>;
  return (
    <Card
      title={t(ended ? 'assignments.ended' : 'assignments.title')}
      end={
        <Button kind="text" onClick={() => setEnded(!ended)}>
          {t(ended ? 'assignments.showActive' : 'assignments.showEnded')}
        </Button>
      }
    >
      <Problem error={list.error} onRetry={() => void list.refetch()} />
      {items?.length === 0 &&
        (ended ? (
          <Empty title={t('assignments.noneEnded')} />
        ) : (
          <Empty title={t('assignments.none')} act={assign}>
            {t('assignments.noneMore')}
          </Empty>
        ))}
      <ul className="rows">
        {items?.map((assignment) => (
          <AssignmentRow key={assignment.id} clientId={client.id} timeZone={client.timeZone} assignment={assignment} asked={asked.has(assignment.id)} />
        ))}
      </ul>
      {mayWrite && !ended && client.state === 'active' && (
        <div className="more">
          <ButtonLink kind="text" icon="pen" to={`/library/new/scene?client=${client.id}`}>
            {t('assignments.scene')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

interface RowProps {
  clientId: string;
  timeZone: string;
  assignment: AssignmentItem;
  /** The client would like it to be different. */
  asked: boolean;
}

function AssignmentRow({ clientId, timeZone, assignment, asked }: RowProps) {
  const t = useText('clients');
  const language = useLanguage();
  const scheduleWords = useScheduleWords();
  const { date, time } = useDates();
  const { due, done, notThisTime } = assignment.counts;
  const next = assignment.nextDueAt;
  return (
    <li className={styles.task}>
      <h3>
        <Link to={`/clients/${clientId}/assignments/${assignment.id}`}>{assignment.exercise.title[language]}</Link>
      </h3>
      <p className="soft">{scheduleWords(assignment.schedule)}</p>
      {asked && (
        <p>
          <Chip tone="amber">{t('assignments.proposes')}</Chip>
        </p>
      )}
      {assignment.state === 'paused' && (
        <p>
          <Chip tone="amber">
            {assignment.pausedUntil ? t('assignments.restingUntil', { date: date(assignment.pausedUntil) }) : t('assignments.resting')}
          </Chip>
        </p>
      )}
      {assignment.why && <p className="own">“{assignment.why}”</p>}
      <p className="soft">
        {due > 0 ? t('assignments.done', { done, due }) : t('assignments.notYetDue')}
        {notThisTime > 0 && ` ${t('assignments.notThisTime', { count: notThisTime })}`}
      </p>
      {next && assignment.state === 'active' && (
        <p className="faint">{t('assignments.next', { date: date(next, 'weekday', timeZone), time: time(next, timeZone) })}</p>
      )}
      {assignment.endedAt && <p className="faint">{t('assignments.endedOn', { date: date(assignment.endedAt) })}</p>}
    </li>
  );
}
