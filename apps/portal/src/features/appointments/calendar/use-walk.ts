import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf, type Civil } from '../../../lib/zone';
import { keysOn } from '../../../lib/keys';
import type { Session } from '../api';
import { turned } from '../grid/days';
import { hoursFor } from '../grid/hours';
import { piecesOf } from '../grid/pieces';
import { LENGTH_STEP, lengthenedBy, steppedBy } from '../grid/snap';
import { isThere, nearestStop, walk, type Stop, type Walk } from '../grid/stops';
import { heldOf } from './TimeGrid';
import type { Ghost } from './use-drag';
import type { ViewState } from './use-view';
import { writeMinute, writeWhen } from './words';

interface Options {
  view: ViewState;
  zone: string;
  sessions: readonly Session[];
  mayWrite: boolean;
  onOpen: (session: Session) => void;
  onNew: (at: Civil) => void;
  onDrop: (ghost: Ghost) => void;
}

/** Where the focus begins on a day that is not today. */
const NINE = 540;

const WALKS: Readonly<Record<string, Walk>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'before', ArrowRight: 'after', Home: 'first', End: 'last' };
const STEPS: Readonly<Record<string, readonly [days: number, steps: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * The keys of the calendar. Arrows walk from half hour to half hour and session to session; M takes a session into the hand, then
 * arrows carry it and Shift with them changes its length, Enter puts it down and Escape lets it go.
 */
export function useWalk({ view, zone, sessions, mayWrite, onOpen, onNew, onDrop }: Options) {
  const t = useText('calendar');
  const [wanted, setWanted] = useState<Stop>(() => ({ date: view.date, minute: view.date === view.today.date ? view.today.minute : NINE, id: null }));
  const [held, setHeld] = useState<Ghost | null>(null);
  const [said, setSaid] = useState('');
  // The focus follows once the page shows where it goes.
  const follow = useRef(false);
  // Whoever walks by keys goes on from what stands where the focus was, when that is gone: a half hour that is taken now.
  const walking = useRef(false);
  const pieces = useMemo(() => sessions.flatMap((session) => piecesOf(session, zone)), [sessions, zone]);
  const shown = pieces.filter(({ date }) => view.days.includes(date));
  const hours = hoursFor(shown, view.whole);
  const date = view.days.includes(wanted.date) ? wanted.date : view.date;
  const stop = date === wanted.date && isThere(wanted, pieces, hours) ? wanted : nearestStop(date, wanted.minute, pieces, hours);

  useLayoutEffect(() => {
    const lost = walking.current && document.activeElement === document.body;
    const arrived = follow.current && view.days.includes(wanted.date);
    if (!(lost || arrived) || document.querySelector('dialog[open]')) return;
    const target = document.querySelector<HTMLElement>('[data-stop]');
    if (!target) return;
    follow.current = false;
    target.focus();
    target.scrollIntoView?.({ block: 'nearest' });
  });
  useEffect(() => {
    const onPointer = () => (walking.current = false);
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, []);

  const goTo = (next: Stop) => setWanted(next);
  const stepTo = (next: Stop) => {
    follow.current = true;
    setWanted(next);
    if (!view.days.includes(next.date) || view.chosen === 'day') view.show({ date: next.date });
  };
  const carry = (ghost: Ghost) => {
    setHeld(ghost);
    setSaid(`${writeWhen(ghost.at)} – ${writeMinute(ghost.at.minute + ghost.minutes)}`);
    if (!view.days.includes(ghost.at.date)) view.show({ date: ghost.at.date });
  };
  const letGo = () => {
    setHeld(null);
    setSaid(t('keys.letGo'));
  };

  const onHeldKey = (ghost: Ghost, event: KeyboardEvent): boolean => {
    const step = STEPS[event.key];
    if (step && event.shiftKey && step[1] !== 0) carry({ ...ghost, minutes: lengthenedBy(ghost.minutes, step[1] * LENGTH_STEP) });
    else if (step) carry({ ...ghost, at: steppedBy(ghost.at, step[0], step[1]) });
    else if (event.key === 'Enter' || event.key === ' ') {
      const { at, minutes } = heldOf(ghost.session!, zone);
      setHeld(null);
      if (at.date !== ghost.at.date || at.minute !== ghost.at.minute || minutes !== ghost.minutes) {
        onDrop(ghost);
        setWanted({ ...ghost.at, id: ghost.session!.id });
        follow.current = true;
      }
    } else if (event.key === 'Escape') letGo();
    else return false;
    return true;
  };

  const onFreeKey = (event: KeyboardEvent): boolean => {
    const way = WALKS[event.key];
    const session = sessions.find(({ id }) => id === stop.id);
    if (way) stepTo(walk(stop, way, pieces, hours));
    else if (event.key === 'PageDown' || event.key === 'PageUp') stepTo({ ...stop, date: turned(view.chosen, stop.date, event.key === 'PageDown' ? 1 : -1) });
    else if (event.key === 'Enter' || event.key === ' ') {
      if (session) onOpen(session);
      else onNew({ date: stop.date, minute: stop.minute });
    } else if (event.key.toLowerCase() === 'm' && keysOn() && mayWrite && session?.state === 'planned' && session.attendance === null) {
      carry(heldOf(session, zone));
      setSaid(t('keys.held', { name: session.client.name, when: writeWhen(civilOf(session.startsAt, zone)) }));
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    walking.current = event.key !== 'Tab';
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || !event.target.closest('[data-stop]')) return;
    if (held ? onHeldKey(held, event) : onFreeKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  /** The focus goes to a day that was chosen elsewhere. */
  const jumpTo = (chosen: string) => {
    stepTo({ date: chosen, minute: NINE, id: null });
    view.show({ date: chosen });
  };
  return { stop, held, said, goTo, jumpTo, onKeyDown };
}
