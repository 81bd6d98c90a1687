import { addDays, dateOfDay, dayNumber, weekdayOfDay } from './civil-date.js';
import { randomTimes } from './random-times.js';
import { recurringDays } from './recurrence.js';
import type { LocalOccasion, RandomSchedule, Recurrence } from './schedule-kinds.js';

/** So many days does a schedule run that ends with the next session, while there is none. */
export const OPEN_DAYS = 28;
/** Dates are written with four digits of a year. */
export const END_OF_CALENDAR = dayNumber('9999-12-31');

/**
 * The occasions of a well-formed recurrence or random schedule in order of date and slot, at most `limit` of them. Civil
 * time only: what instant each one is depends on a zone, and so do all occasions around sessions.
 * @param lastDate for a schedule that ends with the next session: its last day (see `openEnd`); `OPEN_DAYS` when left out
 */
export function localOccasionsOf(schedule: Recurrence | RandomSchedule, limit: number, lastDate?: string): LocalOccasion[] {
  const most = Math.min(limit, schedule.count ?? Infinity);
  const { days, times } = rhythmOf(schedule, lastDayOf(schedule, lastDate));
  const occasions: LocalOccasion[] = [];
  for (const day of days) {
    if (occasions.length >= most) break;
    const localDate = dateOfDay(day);
    times(day).slice(0, most - occasions.length).forEach((localTime, slot) => {
      occasions.push({ localDate, localTime, slot });
    });
  }
  return occasions;
}

function rhythmOf(schedule: Recurrence | RandomSchedule, last: number): { days: Iterable<number>; times: (day: number) => string[] } {
  if (schedule.repeat === 'random') return { days: chosenDays(schedule, last), times: (day) => randomTimes(schedule, day) };
  const times = [...schedule.times].sort();
  return { days: recurringDays(schedule, last), times: () => times };
}

function* chosenDays({ startDate, weekdays }: RandomSchedule, last: number): Generator<number> {
  for (let day = dayNumber(startDate); day <= last; day++) {
    if (!weekdays?.length || weekdays.includes(weekdayOfDay(day))) yield day;
  }
}

function lastDayOf({ startDate, untilDate, until }: Recurrence | RandomSchedule, lastDate: string | undefined): number {
  if (until) return dayNumber(lastDate ?? addDays(startDate, OPEN_DAYS - 1));
  return untilDate === undefined ? END_OF_CALENDAR : dayNumber(untilDate);
}
