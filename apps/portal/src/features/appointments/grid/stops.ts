import { addDays } from '@attune/clinical/civil-date';
import type { Hours } from './hours';
import type { Piece } from './pieces';

/** Where the focus can stand: at a free half hour, or on a session. */
export interface Stop {
  date: string;
  minute: number;
  /** The session; null for a free half hour. */
  id: string | null;
}

/** The focus goes by half hours. */
export const SLOT = 30;

/**
 * The places of one day in order: every half hour of those drawn that no session takes, and each session once, at its
 * beginning. What began the day before is met there.
 */
export function stopsOf(date: string, pieces: readonly Piece[], hours: Hours): Stop[] {
  const here = pieces.filter((piece) => piece.date === date);
  const stops: Stop[] = here.filter(({ part }) => part === 'first').map(({ id, from }) => ({ date, minute: from, id }));
  for (let minute = hours.from; minute < hours.to; minute += SLOT) {
    const taken = here.some((piece) => piece.from < minute + SLOT && minute < piece.to);
    if (!taken) stops.push({ date, minute, id: null });
  }
  return stops.sort((a, b) => a.minute - b.minute || (a.id ?? '').localeCompare(b.id ?? ''));
}

/** The stop of a day that is nearest to a minute; the earlier of two. A day without any is entered at that minute. */
export function nearestStop(date: string, minute: number, pieces: readonly Piece[], hours: Hours): Stop {
  const stops = stopsOf(date, pieces, hours);
  const byDistance = [...stops].sort((a, b) => Math.abs(a.minute - minute) - Math.abs(b.minute - minute));
  return byDistance[0] ?? { date, minute, id: null };
}

/** A press of an arrow, or of Home and End. */
export type Walk = 'up' | 'down' | 'before' | 'after' | 'first' | 'last';

/**
 * Where the focus goes from a stop. Up and down walk through a day and stay at its ends; before and after go to the neighbouring
 * day, at the time nearest to this one, also beyond those that are shown.
 */
export function walk(from: Stop, way: Walk, pieces: readonly Piece[], hours: Hours): Stop {
  if (way === 'before' || way === 'after') return nearestStop(addDays(from.date, way === 'after' ? 1 : -1), from.minute, pieces, hours);
  const stops = stopsOf(from.date, pieces, hours);
  if (stops.length === 0) return from;
  if (way === 'first') return stops[0]!;
  if (way === 'last') return stops.at(-1)!;
  const at = stops.findIndex((stop) => stop.id === from.id && (stop.id !== null || stop.minute === from.minute));
  if (at < 0) return nearestStop(from.date, from.minute, pieces, hours);
  return stops[at + (way === 'down' ? 1 : -1)] ?? from;
}

/** Whether a stop is still there: a session may have gone, a free half hour may have been taken. */
export function isThere(stop: Stop, pieces: readonly Piece[], hours: Hours): boolean {
  return stopsOf(stop.date, pieces, hours).some(({ id, minute }) => id === stop.id && (id !== null || minute === stop.minute));
}
