import { dateOfDay, dayNumber, weekdayOfDay } from './civil-date.js';

/**
 * When something is to be done, in civil time: the dates and times that a calendar and a clock on the client's wall
 * show. `once` means the start date only. `weekdays` (ISO, Monday 1 to Sunday 7) belongs to `weekly`; left out or
 * empty it is the start date's own weekday. A repeating schedule ends on `untilDate` (that day included) or after
 * `count` occasions; each time of a day is one occasion.
 */
export interface Schedule {
  startDate: string;
  repeat: 'once' | 'daily' | 'weekly';
  weekdays?: number[];
  times: string[];
  untilDate?: string;
  count?: number;
}

/** One time on one day, before any zone is known. `slot` is the time's place among the day's sorted times, from 0. */
export interface LocalOccasion {
  localDate: string;
  localTime: string;
  slot: number;
}

/**
 * The occasions of a well-formed schedule in order of date and slot, at most `limit` of them. Civil time only: what
 * instant each one is depends on a zone.
 */
export function localOccasionsOf(schedule: Schedule, limit: number): LocalOccasion[] {
  const first = dayNumber(schedule.startDate);
  const last = lastDayOf(schedule, first);
  const most = Math.min(limit, schedule.count ?? Infinity);
  const times = [...schedule.times].sort();
  const weekdays = weekdaysOf(schedule, first);
  const occasions: LocalOccasion[] = [];
  for (let day = first; day <= last && occasions.length < most; day++) {
    if (!weekdays.has(weekdayOfDay(day))) continue;
    const localDate = dateOfDay(day);
    times.slice(0, most - occasions.length).forEach((localTime, slot) => {
      occasions.push({ localDate, localTime, slot });
    });
  }
  return occasions;
}

function lastDayOf(schedule: Schedule, first: number): number {
  const until = schedule.untilDate === undefined ? Infinity : dayNumber(schedule.untilDate);
  return schedule.repeat === 'once' ? Math.min(first, until) : until;
}

function weekdaysOf(schedule: Schedule, first: number): Set<number> {
  if (schedule.repeat !== 'weekly') return new Set([1, 2, 3, 4, 5, 6, 7]);
  return new Set(schedule.weekdays?.length ? schedule.weekdays : [weekdayOfDay(first)]);
}
