import { isCivilDate } from './civil-date.js';
import { localOccasionsOf } from './local-occasions.js';
import { fault, isWhole, type ScheduleFault } from './schedule-fault.js';
import { checkRandom, checkSession, checkTimes } from './schedule-fields.js';
import type { Schedule, ScheduleFields } from './schedule-kinds.js';

export { localOccasionsOf, OPEN_DAYS } from './local-occasions.js';
export { defaultGap } from './random-times.js';
export type { ScheduleFault } from './schedule-fault.js';
export { MAX_PER_DAY, MAX_TIMES_A_DAY } from './schedule-fields.js';
export type {
  LocalOccasion, RandomSchedule, Recurrence, Schedule, ScheduleEnd, ScheduleFields, SessionSchedule, SimpleRecurrence,
} from './schedule-kinds.js';

/** Occasions are materialised, so a schedule has at most two years of days. */
export const MAX_OCCASIONS = 730;
const MAX_EVERY = 52;
/** Ten days with six times each are what a rule of iCalendar can tell apart in a month. */
export const MAX_MONTH_DAYS = 10;

/** Which kinds have a field. What every kind has is not listed. */
const KINDS: Partial<Record<keyof ScheduleFields, readonly string[]>> = {
  every: ['daily', 'weekly', 'monthly'],
  weekdays: ['weekly', 'random'],
  monthDays: ['monthly'],
  times: ['once', 'daily', 'weekly', 'monthly'],
  offsetMinutes: ['session'],
  offsetDays: ['session'],
  at: ['session'],
  window: ['random'],
  perDay: ['random'],
  minGapMinutes: ['random'],
  seed: ['random'],
  until: ['daily', 'weekly', 'monthly', 'session', 'random'],
};
const REPEATS = ['once', 'daily', 'weekly', 'monthly', 'session', 'random'];

/**
 * Everything that is wrong with a schedule, field by field; an empty list means that it is a `Schedule` and `occasionsOf`
 * will accept it. How many occasions there are is only looked at once every field is well formed.
 */
export function checkSchedule(schedule: ScheduleFields): ScheduleFault[] {
  const faults = [
    ...checkStart(schedule), ...checkKind(schedule), ...checkEvery(schedule), ...checkWeekdays(schedule), ...checkMonthDays(schedule),
    ...(schedule.repeat === 'session' ? checkSession(schedule) : schedule.repeat === 'random' ? checkRandom(schedule) : checkTimes(schedule)),
    ...checkEnd(schedule),
  ];
  return faults.length > 0 ? faults : checkAmount(schedule as Schedule);
}

/** Years that a plan for the coming months can mean; a slip such as 0202 or 20226 is a bad date. */
function isPlannable(date: unknown): date is string {
  return isCivilDate(date) && date >= '2000-01-01' && date <= '2199-12-31';
}

function checkStart({ startDate, repeat }: ScheduleFields): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (!isPlannable(startDate)) faults.push(fault('startDate', 'bad_date'));
  if (!REPEATS.includes(repeat)) faults.push(fault('repeat', 'bad_repeat'));
  return faults;
}

/** A field of another kind is refused and not passed over: it would say something that does not happen. */
function checkKind(schedule: ScheduleFields): ScheduleFault[] {
  if (!REPEATS.includes(schedule.repeat)) return [];
  return Object.entries(KINDS).flatMap(([name, kinds]) => {
    const field = name as keyof ScheduleFields;
    const value = schedule[field];
    // An empty list says nothing.
    if (value === undefined || (Array.isArray(value) && value.length === 0) || kinds.includes(schedule.repeat)) return [];
    return [fault(field, field === 'weekdays' ? 'only_weekly' : 'not_for_repeat')];
  });
}

function checkEvery({ every }: ScheduleFields): ScheduleFault[] {
  return every === undefined || isWhole(every, 1, MAX_EVERY) ? [] : [fault('every', 'bad_every')];
}

function checkWeekdays({ repeat, weekdays }: ScheduleFields): ScheduleFault[] {
  if (!weekdays?.length || !KINDS.weekdays!.includes(repeat)) return [];
  if (!weekdays.every((day) => isWhole(day, 1, 7))) return [fault('weekdays', 'bad_weekday')];
  return new Set(weekdays).size < weekdays.length ? [fault('weekdays', 'duplicate_weekday')] : [];
}

function checkMonthDays({ repeat, monthDays }: ScheduleFields): ScheduleFault[] {
  if (!monthDays?.length || repeat !== 'monthly') return [];
  if (monthDays.length > MAX_MONTH_DAYS) return [fault('monthDays', 'too_many_month_days')];
  if (!monthDays.every((day) => day === -1 || isWhole(day, 1, 31))) return [fault('monthDays', 'bad_month_day')];
  return new Set(monthDays).size < monthDays.length ? [fault('monthDays', 'duplicate_month_day')] : [];
}

function checkEnd({ startDate, repeat, times, untilDate, count, until }: ScheduleFields): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (untilDate !== undefined) {
    if (!isPlannable(untilDate)) faults.push(fault('untilDate', 'bad_date'));
    else if (isPlannable(startDate) && untilDate < startDate) faults.push(fault('untilDate', 'before_start'));
  }
  if (count !== undefined) {
    if (!Number.isInteger(count) || count < 1) faults.push(fault('count', 'bad_count'));
    else if (count > MAX_OCCASIONS) faults.push(fault('count', 'too_many'));
    else if (repeat === 'once' && count > (times?.length ?? 0)) faults.push(fault('count', 'more_than_once'));
    if (untilDate !== undefined) faults.push(fault('count', 'both_ends'));
  }
  if (until !== undefined) {
    if (until !== 'next-session') faults.push(fault('until', 'bad_until'));
    if (untilDate !== undefined || count !== undefined) faults.push(fault('until', 'both_ends'));
  }
  if (untilDate === undefined && count === undefined && until === undefined && ['daily', 'weekly', 'monthly', 'random'].includes(repeat)) {
    faults.push(fault('untilDate', 'end_required'));
  }
  return faults;
}

/** With sessions the amount is not known beforehand, nor is it with an open end. */
function checkAmount(schedule: Schedule): ScheduleFault[] {
  if (schedule.repeat === 'session' || schedule.until) return [];
  const { length } = localOccasionsOf(schedule, MAX_OCCASIONS + 1);
  if (length === 0) return [fault('untilDate', 'no_occasion')];
  return length > MAX_OCCASIONS ? [fault('untilDate', 'too_many')] : [];
}
