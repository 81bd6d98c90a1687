import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useKey } from '../../../lib/keys';
import { usePermission, useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { instantAt, type Civil } from '../../../lib/zone';
import { Problem } from '../../../ui';
import { readCalendar, readSession, type Session } from '../api';
import { SessionForm, standing } from '../form/SessionForm';
import { LENGTHS } from '../grid/snap';
import { CancelSheet } from '../sheet/CancelSheet';
import { LengthenSheet } from '../sheet/LengthenSheet';
import { MoveSheet } from '../sheet/MoveSheet';
import { SessionSheet } from '../sheet/SessionSheet';
import { CalendarHead } from './CalendarHead';
import { CalendarFoot } from './CalendarFoot';
import { DayList } from './DayList';
import { JumpSheet } from './JumpSheet';
import { TimeGrid } from './TimeGrid';
import type { Ghost } from './use-drag';
import { useNow, useTurnTo, useView } from './use-view';
import { useWalk } from './use-walk';
import { endOf } from './words';

/** What is being done, one at a time. */
type Task = { kind: 'new'; at: Civil; minutes?: number } | { kind: 'change' | 'cancel' | 'lengthen'; session: Session } | { kind: 'move'; ghost: Ghost } | { kind: 'jump' } | null;

const NO_SESSIONS: readonly Session[] = [];
/** Where a new session is proposed when nothing else is said. */
const NINE = 540;

/** One's own sessions by day and week: seen, made, moved and called off, by pointer or by keys alone. */
export function CalendarPage() {
  const t = useText('calendar');
  const queries = useQueryClient();
  const mayWrite = usePermission('appointment.write');
  const zone = useSession().practice!.timeZone;
  const view = useView(zone);
  const now = useNow();
  const [task, setTask] = useState<Task>(null);
  // One that began before midnight may reach into the first day.
  const from = instantAt({ date: view.days[0] ?? view.date, minute: -LENGTHS.most }, zone);
  const { data, error, refetch } = useQuery({
    queryKey: ['appointments', from, view.days.length],
    queryFn: () => readCalendar(from, instantAt(endOf(view.days), zone)),
    placeholderData: keepPreviousData,
  });
  const sessions = data?.items ?? NO_SESSIONS;
  const here = sessions.find(({ id }) => id === view.sessionId);
  // An address may name a session of another week, or of a colleague.
  const elsewhere = useQuery({
    queryKey: ['appointments', 'one', view.sessionId],
    queryFn: () => readSession(view.sessionId!),
    enabled: view.sessionId !== null && data !== undefined && !here,
  });
  const opened = here ?? (view.sessionId ? elsewhere.data : undefined);
  useTurnTo(elsewhere.data, view, zone);
  const end = () => setTask(null);
  const open = (session: Session) => view.show({ session: session.id });
  const plan = (at: Civil, minutes?: number) => mayWrite && setTask({ kind: 'new', at, minutes });
  const drop = (ghost: Ghost) => setTask({ kind: 'move', ghost });
  const walk = useWalk({ view, zone, sessions, mayWrite, onOpen: open, onNew: plan, onDrop: drop });
  const renewed = async () => {
    await Promise.all(['appointments', 'client', 'planned-dates'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
  const free: Civil = view.phone || view.date !== walk.stop.date ? { date: view.date, minute: NINE } : walk.stop;
  useTitle(t('tab'));
  useKey('t', () => view.show({ date: view.today.date }));
  useKey('d', () => view.show({ view: 'day' }));
  useKey('w', () => view.show({ view: 'week' }));
  useKey('g', () => setTask({ kind: 'jump' }));
  useKey('n', mayWrite ? () => plan(free) : null);
  const close = () => view.show({ session: null });
  return (
    <>
      <CalendarHead view={view} onJump={() => setTask({ kind: 'jump' })} onNew={mayWrite ? () => plan(free) : null} />
      <Problem error={error} onRetry={() => void refetch()} />
      <Problem error={elsewhere.error} />
      {view.phone ? (
        <DayList view={view} zone={zone} sessions={sessions} onOpen={open} loaded={Boolean(data)} />
      ) : (
        <TimeGrid
          {...{ view, zone, sessions }}
          loaded={Boolean(data)}
          stop={walk.stop}
          held={task?.kind === 'move' ? task.ghost : walk.held}
          onKeyDown={walk.onKeyDown}
          onStop={walk.goTo}
          onOpen={open}
          onNew={plan}
          onDrop={drop}
        />
      )}
      <CalendarFoot view={view} zone={zone} />
      <p className="vh" role="status">
        {walk.said}
      </p>
      {task?.kind === 'jump' && <JumpSheet date={view.date} today={view.today.date} onClose={end} onGo={walk.jumpTo} />}
      {task?.kind === 'new' && <SessionForm session={null} at={task.at} minutes={task.minutes} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'change' && <SessionForm session={task.session} at={standing(task.session, zone)} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'cancel' && <CancelSheet session={task.session} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'lengthen' && <LengthenSheet session={task.session} onClose={end} onDone={renewed} />}
      {task?.kind === 'move' && task.ghost.session && <MoveSheet session={task.ghost.session} to={task.ghost} zone={zone} onClose={end} onDone={renewed} />}
      {opened && !task && (
        <SessionSheet
          key={opened.id}
          session={opened}
          {...{ zone, now, mayWrite }}
          onClose={close}
          onChange={() => {
            close();
            setTask({ kind: 'change', session: opened });
          }}
          onCancel={() => {
            close();
            setTask({ kind: 'cancel', session: opened });
          }}
          onLengthen={() => {
            close();
            setTask({ kind: 'lengthen', session: opened });
          }}
          onDone={renewed}
        />
      )}
    </>
  );
}
