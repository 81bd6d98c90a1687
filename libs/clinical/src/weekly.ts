import { addDays } from './civil-date.js';
import { weekOf } from './weeks.js';

/** Something that happened so many times on a civil date. */
export interface Counted {
  localDate: string;
  key: string;
  times: number;
}

/** How often each thing happened in one ISO week, under the Monday that begins it. */
export interface WeekCounts {
  week: string;
  counts: Record<string, number>;
}

/**
 * Counts by week, the oldest first. Weeks without anything between the first and the last are there and empty: they are
 * part of the picture.
 * @throws RangeError when a date is no civil date
 */
export function countByWeek(entries: readonly Counted[]): WeekCounts[] {
  const found = new Map<string, Record<string, number>>();
  for (const { localDate, key, times } of entries) {
    const week = weekOf(localDate);
    const counts = found.get(week) ?? {};
    counts[key] = (counts[key] ?? 0) + times;
    found.set(week, counts);
  }
  const known = [...found.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: WeekCounts[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push({ week, counts: found.get(week) ?? {} });
  return weeks;
}

/** What one key says over a whole range of weeks. */
export const totalOf = (weeks: readonly WeekCounts[], key: string): number =>
  weeks.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);
