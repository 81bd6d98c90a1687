import type { CSSProperties } from 'react';
import { useText } from '../../../lib/texts';
import { weekdayName } from '../../../lib/schedule-words';
import { weekdayOf } from '@attune/clinical/civil-date';
import type { Civil } from '../../../lib/zone';
import type { Session } from '../api';
import { placesOf } from '../grid/columns';
import { minuteAt, shareOf, type Hours } from '../grid/hours';
import { piecesAt, type Piece } from '../grid/pieces';
import { drawn } from '../grid/snap';
import { SLOT, type Stop } from '../grid/stops';
import styles from './Calendar.module.css';
import { PieceCell } from './PieceCell';
import type { Ghost, useDrag } from './use-drag';
import { writeDay, writeMinute, writeWhen } from './words';

interface Props {
  date: string;
  zone: string;
  hours: Hours;
  pieces: readonly Piece[];
  byId: ReadonlyMap<string, Session>;
  stop: Stop;
  today: Civil;
  ghost: Ghost | null;
  drag: ReturnType<typeof useDrag>;
  /** The only day that is shown: its head needs no way to it. */
  alone: boolean;
  onDay: () => void;
  onStop: (stop: Stop) => void;
  onOpen: (session: Session) => void;
  onNew: (at: Civil, minutes?: number) => void;
}

/** One day: its sessions, the place of the focus, the line of the present, and what is being moved. */
export function DayColumn({ date, zone, hours, pieces, byId, stop, today, ghost, drag, alone, onDay, onStop, onOpen, onNew }: Props) {
  const t = useText('calendar');
  const places = placesOf(pieces);
  const isToday = date === today.date;
  const ghosts = ghost ? piecesAt('ghost', ghost.at, ghost.minutes).filter((piece) => piece.date === date) : [];
  const free = stop.date === date && stop.id === null;
  return (
    <div className={styles.day} role="row" data-today={isToday || undefined}>
      <div className={styles.head} role="rowheader">
        {alone ? (
          <span className={styles.dayName}>{writeDay(date)}</span>
        ) : (
          <button type="button" tabIndex={-1} className={styles.dayName} aria-current={isToday ? 'date' : undefined} onClick={onDay}>
            {weekdayName(weekdayOf(date), 'short')} <b>{Number(date.slice(8))}</b>
            <span className="vh">{t('day.open', { day: writeDay(date) })}</span>
          </button>
        )}
      </div>
      {/* Pressing free room makes a session; the keyboard does so from the place of the focus. */}
      <div
        className={styles.body}
        role="none"
        data-date={date}
        onPointerDown={(event) => event.target === event.currentTarget && drag.takeDay(date, event)}
        onClick={(event) => {
          if (event.target !== event.currentTarget || drag.wasDrag()) return;
          const { top, height } = event.currentTarget.getBoundingClientRect();
          const minute = minuteAt((event.clientY - top) / height, hours);
          onNew({ date, minute: drawn(minute, minute).minute });
        }}
      >
        {pieces.map((piece, index) => (
          <PieceCell
            key={`${piece.id} ${piece.part}`}
            session={byId.get(piece.id)!}
            style={{ ...down(piece, hours), ...across(places[index]!) }}
            focusable={stop.id === piece.id}
            lifted={ghost?.session?.id === piece.id}
            {...{ piece, zone, drag, onOpen, onStop }}
          />
        ))}
        {free && (
          <div role="gridcell" className={styles.slot} style={down({ from: stop.minute, to: stop.minute + SLOT }, hours)}>
            <button type="button" data-stop aria-label={t('slot', { when: writeWhen({ date, minute: stop.minute }) })} onClick={() => onNew({ date, minute: stop.minute })}>
              <span aria-hidden="true">{writeMinute(stop.minute)}</span>
            </button>
          </div>
        )}
        {ghosts.map((piece) => (
          <div key={piece.part} className={styles.ghost} style={down(piece, hours)} aria-hidden="true">
            <span>
              <b>{writeMinute(ghost!.at.minute)}</b> – {writeMinute(ghost!.at.minute + ghost!.minutes)}
            </span>
            {ghost!.session?.client.name}
          </div>
        ))}
        {isToday && today.minute >= hours.from && today.minute < hours.to && (
          <div className={styles.now} style={{ insetBlockStart: percent(shareOf(today.minute, hours)) }} aria-hidden="true" />
        )}
      </div>
    </div>
  );
}

const percent = (share: number): string => `${share * 100}%`;

function down({ from, to }: { from: number; to: number }, hours: Hours): CSSProperties {
  return { insetBlockStart: percent(shareOf(from, hours)), blockSize: percent((to - from) / (hours.to - hours.from)) };
}

function across({ column, width, of }: { column: number; width: number; of: number }): CSSProperties {
  return { insetInlineStart: percent(column / of), inlineSize: percent(width / of) };
}
