import { useMemo, type KeyboardEvent } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import type { Session } from '../api';
import { hoursFor } from '../grid/hours';
import { piecesAt, piecesOf } from '../grid/pieces';
import type { Stop } from '../grid/stops';
import styles from './Calendar.module.css';
import { DayColumn } from './DayColumn';
import type { Ghost } from './use-drag';
import { useDrag } from './use-drag';
import type { ViewState } from './use-view';
import { writeMinute, writeRange } from './words';

interface Props {
  view: ViewState;
  zone: string;
  sessions: readonly Session[];
  /** Whether the sessions have come: until then nothing is known of these days. */
  loaded: boolean;
  /** Where the focus stands, or would. */
  stop: Stop;
  /** What is being moved by the keys, or waits to be confirmed. */
  held: Ghost | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onStop: (stop: Stop) => void;
  onOpen: (session: Session) => void;
  onNew: (at: { date: string; minute: number }, minutes?: number) => void;
  onDrop: (ghost: Ghost) => void;
}

/** The days side by side, each from its first hour to its last. */
export function TimeGrid({ view, zone, sessions, loaded, stop, held, onKeyDown, onStop, onOpen, onNew, onDrop }: Props) {
  const t = useText('calendar');
  const pieces = useMemo(() => sessions.flatMap((session) => piecesOf(session, zone)), [sessions, zone]);
  const shown = pieces.filter(({ date }) => view.days.includes(date));
  const moving = held ? piecesAt('held', held.at, held.minutes).filter(({ date }) => view.days.includes(date)) : [];
  const hours = hoursFor([...shown, ...moving], view.whole);
  const drag = useDrag({
    days: view.days,
    hours,
    onDrop: (ghost) => (ghost.session ? onDrop(ghost) : onNew(ghost.at, ghost.minutes)),
  });
  const ghost = drag.ghost ?? held;
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => hours.from + index * 60);
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return (
    <div className={styles.days}>
      <div
        className={styles.grid}
        role="grid"
        aria-label={writeRange(view.days)}
        aria-describedby="calendar-keys"
        style={{ ['--days' as string]: view.days.length, ['--hours' as string]: marks.length }}
        onKeyDown={onKeyDown}
        {...drag.follow}
      >
        <div className={styles.gutter} aria-hidden="true">
          {marks.map((minute) => (
            <span key={minute}>{writeMinute(minute)}</span>
          ))}
        </div>
        {view.days.map((date) => (
          <DayColumn
            key={date}
            {...{ date, zone, hours, byId, stop, drag, onStop, onOpen, onNew }}
            alone={view.days.length === 1}
            today={view.today}
            pieces={pieces.filter((piece) => piece.date === date)}
            ghost={ghost}
            onDay={() => view.show({ view: 'day', date })}
          />
        ))}
        <p id="calendar-keys" className="vh">
          {t('keys.hint')}
        </p>
      </div>
      {loaded && shown.length === 0 && !ghost && (
        <p className={styles.none}>{t(view.days.length > 1 ? 'none.week' : 'none.day')}</p>
      )}
    </div>
  );
}

/** Where a session stands that is taken into the hand. */
export const heldOf = (session: Session, zone: string): Ghost => ({ session, at: civilOf(session.startsAt, zone), minutes: session.minutes });
