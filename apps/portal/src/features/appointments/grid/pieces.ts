import { addDays } from '@attune/clinical/civil-date';
import { civilOf } from '../../../lib/zone';

export const DAY_MINUTES = 1440;

/** What of a session lies on one day: minutes since midnight, `to` not included. */
export interface Piece {
  id: string;
  date: string;
  from: number;
  to: number;
  /** Which of its pieces this is; one that goes over midnight has two. */
  part: 'first' | 'rest';
}

export interface Timed {
  id: string;
  startsAt: string;
  minutes: number;
}

/**
 * A session as it stands in a calendar of a zone: it begins where the clock shows its beginning and is as long as it takes, also
 * on a day on which the clock is put forward or back.
 */
export function piecesOf({ id, startsAt, minutes }: Timed, zone: string): Piece[] {
  const { date, minute } = civilOf(startsAt, zone);
  return piecesAt(id, { date, minute }, minutes);
}

/** The same for a session that is being moved and has no instant yet. */
export function piecesAt(id: string, { date, minute }: { date: string; minute: number }, minutes: number): Piece[] {
  const end = minute + minutes;
  const first: Piece = { id, date, from: minute, to: Math.min(end, DAY_MINUTES), part: 'first' };
  if (end <= DAY_MINUTES) return [first];
  return [first, { id, date: addDays(date, 1), from: 0, to: end - DAY_MINUTES, part: 'rest' }];
}
