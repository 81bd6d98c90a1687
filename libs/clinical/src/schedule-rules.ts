import { isCivilDate } from './civil-date.js';
import { localOccasionsOf, type Schedule } from './recurrence.js';

export { localOccasionsOf } from './recurrence.js';
export type { LocalOccasion, Schedule } from './recurrence.js';

/** Occasions are materialised, so a schedule has at most two years of days. */
export const MAX_OCCASIONS = 730;
export const MAX_TIMES_A_DAY = 6;

/** What is wrong with one field of a schedule. */
export interface ScheduleFault {
  field: keyof Schedule;
  code:
    | 'required'
    | 'bad_date'
    | 'bad_repeat'
    | 'bad_weekday'
    | 'duplicate_weekday'
    | 'only_weekly'
    | 'bad_time'
    | 'duplicate_time'
    | 'too_many_times'
    | 'before_start'
    | 'bad_count'
    | 'both_ends'
    | 'end_required'
    | 'more_than_once'
    | 'no_occasion'
    | 'too_many';
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const REPEATS = ['once', 'daily', 'weekly'];

/**
 * Everything that is wrong with a schedule, field by field; an empty list means `occasionsOf` will accept it.
 * How many occasions there are is only looked at once every field is well formed.
 */
export function checkSchedule(schedule: Schedule): ScheduleFault[] {
  const faults = [...checkStart(schedule), ...checkWeekdays(schedule), ...checkTimes(schedule), ...checkEnd(schedule)];
  return faults.length > 0 ? faults : checkAmount(schedule);
}

/** Years that a plan for the coming months can mean; a slip such as 0202 or 20226 is a bad date. */
function isPlannable(date: unknown): date is string {
  return isCivilDate(date) && date >= '2000-01-01' && date <= '2199-12-31';
}

function checkStart({ startDate, repeat }: Schedule): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (!isPlannable(startDate)) faults.push({ field: 'startDate', code: 'bad_date' });
  if (!REPEATS.includes(repeat)) faults.push({ field: 'repeat', code: 'bad_repeat' });
  return faults;
}

function checkWeekdays({ repeat, weekdays }: Schedule): ScheduleFault[] {
  if (weekdays === undefined || weekdays.length === 0) return [];
  if (repeat !== 'weekly') return [{ field: 'weekdays', code: 'only_weekly' }];
  if (!weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
    return [{ field: 'weekdays', code: 'bad_weekday' }];
  }
  return new Set(weekdays).size < weekdays.length ? [{ field: 'weekdays', code: 'duplicate_weekday' }] : [];
}

function checkTimes({ times }: Schedule): ScheduleFault[] {
  if (times.length === 0) return [{ field: 'times', code: 'required' }];
  if (times.length > MAX_TIMES_A_DAY) return [{ field: 'times', code: 'too_many_times' }];
  if (!times.every((time) => TIME.test(time))) return [{ field: 'times', code: 'bad_time' }];
  return new Set(times).size < times.length ? [{ field: 'times', code: 'duplicate_time' }] : [];
}

function checkEnd({ startDate, repeat, times, untilDate, count }: Schedule): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (untilDate !== undefined) {
    if (!isPlannable(untilDate)) faults.push({ field: 'untilDate', code: 'bad_date' });
    else if (isPlannable(startDate) && untilDate < startDate) faults.push({ field: 'untilDate', code: 'before_start' });
  }
  if (count !== undefined) {
    if (!Number.isInteger(count) || count < 1) faults.push({ field: 'count', code: 'bad_count' });
    else if (count > MAX_OCCASIONS) faults.push({ field: 'count', code: 'too_many' });
    else if (repeat === 'once' && count > times.length) faults.push({ field: 'count', code: 'more_than_once' });
    if (untilDate !== undefined) faults.push({ field: 'count', code: 'both_ends' });
  }
  if (untilDate === undefined && count === undefined && (repeat === 'daily' || repeat === 'weekly')) {
    faults.push({ field: 'untilDate', code: 'end_required' });
  }
  return faults;
}

function checkAmount(schedule: Schedule): ScheduleFault[] {
  const { length } = localOccasionsOf(schedule, MAX_OCCASIONS + 1);
  if (length === 0) return [{ field: 'untilDate', code: 'no_occasion' }];
  return length > MAX_OCCASIONS ? [{ field: 'untilDate', code: 'too_many' }] : [];
}
