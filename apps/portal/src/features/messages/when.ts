import { civilDate, writeDate, writeTime } from '../../lib/dates';

/** The civil date of an instant on this device, and its time of day. */
export const dayOf = (instant: string): string => civilDate(instant);
export const timeOf = (instant: string): string => writeTime(instant);

/** "14:05" on the same day as `now`, else "3 November, 14:05". */
export function whenOf(instant: string, now: Date = new Date()): string {
  const time = writeTime(instant);
  return civilDate(instant) === civilDate(now) ? time : `${writeDate(civilDate(instant), 'day')}, ${time}`;
}
