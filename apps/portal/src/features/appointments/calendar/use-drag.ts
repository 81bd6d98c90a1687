import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Civil } from '../../../lib/zone';
import { addDays } from '@attune/clinical/civil-date';
import type { Session } from '../api';
import { minuteAt, type Hours } from '../grid/hours';
import { drawn, lengthenedBy, movedBy, within } from '../grid/snap';
import { useEdgeScroll } from './use-edge-scroll';

/** Where something that is being dragged would come to lie. */
export interface Ghost {
  /** Null while a new one is being drawn. */
  session: Session | null;
  at: Civil;
  minutes: number;
}

interface Grip {
  kind: 'move' | 'resize' | 'draw';
  session: Session | null;
  from: Civil;
  x: number;
  /** Down the page, not the window: the page may go on under the pointer. */
  y: number;
  /** The column in which it began: the days lie side by side, each as wide as this one. */
  column: DOMRect;
  /** The day's head, which stays in sight and hides what is behind it. */
  head: Element | null;
  pointerId: number;
}

/** Where the pointer is in the window. */
type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

interface Options {
  days: readonly string[];
  hours: Hours;
  onDrop: (ghost: Ghost) => void;
}

/** So far the pointer may tremble without dragging anything. */
const TREMBLE = 4;

/**
 * Moves, lengthens and draws sessions with a mouse or a pen, and lets the page go on at its edges. A finger scrolls the page
 * instead; it opens what it taps, and the forms do the rest. Escape lets go.
 */
export function useDrag({ days, hours, onDrop }: Options) {
  const grip = useRef<Grip | null>(null);
  const [ghost, setGhost] = useState<Ghost | null>(null);
  // A press that has dragged something is no press on what lies under it.
  const dragged = useRef(false);
  const pointer = useRef<Point>({ clientX: 0, clientY: 0 });
  const edge = useEdgeScroll();

  const letGo = () => {
    grip.current = null;
    edge.stop();
    setGhost(null);
  };

  const ghostAt = (held: Grip, event: Point): Ghost => {
    const { column, session, from, kind } = held;
    const minutes = ((event.clientY + window.scrollY - held.y) / column.height) * (hours.to - hours.from);
    if (kind === 'draw') {
      const { minute, minutes: length } = drawn(from.minute, from.minute + minutes);
      return { session: null, at: { date: from.date, minute }, minutes: length };
    }
    if (kind === 'resize') return { session, at: from, minutes: lengthenedBy(session!.minutes, minutes) };
    const by = Math.round((event.clientX - held.x) / column.width);
    const at = movedBy(from, 0, minutes);
    return { session, at: { date: within(addDays(from.date, by), days), minute: at.minute }, minutes: session!.minutes };
  };

  const show = (held: Grip, { clientX, clientY }: Point) => {
    pointer.current = { clientX, clientY };
    edge.follow(clientY, held.head?.getBoundingClientRect().bottom ?? 0);
    setGhost(ghostAt(held, pointer.current));
  };

  useEffect(() => {
    if (!ghost) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo();
    };
    const onScroll = () => grip.current && show(grip.current, pointer.current);
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', onScroll);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      window.removeEventListener('scroll', onScroll);
    };
  });

  const take = (kind: Grip['kind'], session: Session | null, from: Civil, event: PointerEvent<HTMLElement>) => {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const day = event.currentTarget.closest('[data-date]');
    if (!day) return;
    const [column, head, y] = [day.getBoundingClientRect(), day.previousElementSibling, event.clientY + window.scrollY];
    grip.current = { kind, session, from, x: event.clientX, y, column, head, pointerId: event.pointerId };
  };

  return {
    ghost,
    /** Whether the press that just ended has dragged something. */
    wasDrag: () => dragged.current,
    /** On a session's button, or on the handle at its end. */
    takeSession: (kind: 'move' | 'resize', session: Session, from: Civil, event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      take(kind, session, from, event);
    },
    /** On the free part of a day. */
    takeDay: (date: string, event: PointerEvent<HTMLElement>) => {
      const { top, height } = event.currentTarget.getBoundingClientRect();
      take('draw', null, { date, minute: minuteAt((event.clientY - top) / height, hours) }, event);
    },
    /** On what holds all days. */
    follow: {
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const held = grip.current;
        if (!held) return;
        const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > TREMBLE;
        if (!dragged.current && !far) return;
        if (!dragged.current) event.currentTarget.setPointerCapture?.(held.pointerId);
        dragged.current = true;
        show(held, event);
      },
      onPointerUp() {
        const held = grip.current;
        letGo();
        if (held && ghost && !same(ghost, held)) onDrop(ghost);
      },
      onPointerCancel: letGo,
    },
  };
}

const same = ({ session, at, minutes }: Ghost, { from }: Grip): boolean =>
  session !== null && session.minutes === minutes && at.date === from.date && at.minute === from.minute;
