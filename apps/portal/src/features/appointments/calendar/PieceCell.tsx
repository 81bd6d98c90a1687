import type { CSSProperties } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import { Icon } from '../../../ui';
import type { IconName } from '../../../ui/Icon';
import type { Session } from '../api';
import type { Piece } from '../grid/pieces';
import type { Stop } from '../grid/stops';
import styles from './Calendar.module.css';
import type { useDrag } from './use-drag';
import { marksOf, useSessionWords, writeMinute, type Mark } from './words';

const SIGNS: Record<Mark, IconName> = { cancelled: 'close', asks: 'message', confirmed: 'check', video: 'play', phone: 'phone', repeats: 'swap' };

interface Props {
  session: Session;
  piece: Piece;
  zone: string;
  style: CSSProperties;
  /** The one of all that the tab key reaches. */
  focusable: boolean;
  /** It is being moved; where it was stays faintly. */
  lifted: boolean;
  drag: ReturnType<typeof useDrag>;
  onOpen: (session: Session) => void;
  onStop: (stop: Stop) => void;
}

/** A session in its day. What goes over midnight is the same session, and has one button. */
export function PieceCell({ session, piece, zone, style, focusable, lifted, drag, onOpen, onStop }: Props) {
  const t = useText('calendar');
  const write = useSessionWords();
  const from = civilOf(session.startsAt, zone);
  const marks = marksOf(session);
  const movable = session.state === 'planned' && session.attendance === null;
  const tone = marks.includes('cancelled') ? styles.cancelled : marks.includes('asks') ? styles.asks : marks.includes('confirmed') ? styles.confirmed : '';
  const short = piece.to - piece.from < 40;
  return (
    <div role="gridcell" className={styles.cell} style={style}>
      <button
        type="button"
        className={`${styles.piece} ${tone} ${short ? styles.short : ''}`}
        data-stop={piece.part === 'first' && focusable ? '' : undefined}
        data-lifted={lifted || undefined}
        tabIndex={piece.part === 'first' && focusable ? 0 : -1}
        aria-hidden={piece.part === 'rest' || undefined}
        aria-label={write(session, zone)}
        title={write(session, zone)}
        onPointerDown={(event) => movable && piece.part === 'first' && drag.takeSession('move', session, from, event)}
        onFocus={() => onStop({ date: from.date, minute: from.minute, id: session.id })}
        onClick={() => !drag.wasDrag() && onOpen(session)}
      >
        <span className={styles.name}>{session.client.name}</span>{' '}
        <span className={styles.line}>
          <span className={styles.time}>{piece.part === 'first' ? writeMinute(from.minute) : t('until', { time: writeMinute(piece.to) })}</span>
          {marks.map((mark) => (
            <Icon key={mark} name={SIGNS[mark]} />
          ))}
        </span>
      </button>
      {movable && (piece.part === 'rest' || from.minute + session.minutes <= 1440) && (
        <span className={styles.edge} aria-hidden="true" title={t('resize')} onPointerDown={(event) => drag.takeSession('resize', session, from, event)} />
      )}
    </div>
  );
}
