import { addDays, daysBetween, weekdayOf } from './civil-date.js';
import type { Schedule } from './schedule-kinds.js';

/**
 * Whether a schedule comes to an end by itself, so that planning it again says something: one without an end, or one that
 * hangs on all sessions, goes on anyway.
 */
export const comesToAnEnd = ({ repeat, untilDate, count, until }: Schedule): boolean =>
  repeat === 'once' || untilDate !== undefined || count !== undefined || until !== undefined;

/**
 * The same plan once more: as many days, on the same weekdays or days of the month, at the same times; drawn times are drawn
 * anew. It begins on `from` at the earliest, and but for daily and session plans on the weekday on which it began before.
 */
export function repeatFrom(schedule: Schedule, from: string): Schedule {
  const startDate = schedule.repeat === 'daily' || schedule.repeat === 'session' ? from : sameWeekday(schedule.startDate, from);
  const untilDate = schedule.untilDate === undefined ? {} : { untilDate: addDays(schedule.untilDate, daysBetween(schedule.startDate, startDate)) };
  if (schedule.repeat === 'random') {
    const { seed: _drawn, ...drawn } = schedule;
    return { ...drawn, startDate, ...untilDate };
  }
  // Left out, the days of the month are the start's own, and would move with it.
  const monthDays = schedule.repeat === 'monthly' && !schedule.monthDays?.length ? { monthDays: [Number(schedule.startDate.slice(8))] } : {};
  return { ...schedule, startDate, ...untilDate, ...monthDays };
}

/** The first date from `from` on that falls on the weekday of `date`. */
function sameWeekday(date: string, from: string): string {
  return addDays(from, (weekdayOf(date) - weekdayOf(from) + 7) % 7);
}
