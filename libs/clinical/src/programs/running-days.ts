import { addDays, daysBetween } from '../civil-date.js';

/** A rest of a path, in civil dates: from the day it was paused to the day it went on; null while it rests. */
export interface Pause {
  from: string;
  until: string | null;
}

/** Whether the path rests at present. */
export const isPaused = (pauses: readonly Pause[]): boolean => pauses.some(({ until }) => until === null);

/**
 * The date that comes `days` running days after `base`: days within a pause do not count, so what hangs on time moves by
 * the length of every pause that began before it came. A pause that still lasts is counted as if it ended today.
 * @param pauses in the order in which they were made
 */
export function afterRunningDays(base: string, days: number, pauses: readonly Pause[], today: string): string {
  let date = addDays(base, days);
  for (const { from, until } of pauses) {
    const end = until ?? today;
    const begin = from > base ? from : base;
    if (end > begin && from < date) date = addDays(date, daysBetween(begin, end));
  }
  return date;
}
