import { defaultGap, minutesOf } from './random-times.js';
import { fault, isWhole, type ScheduleFault } from './schedule-fault.js';
import type { ScheduleFields } from './schedule-kinds.js';

export const MAX_TIMES_A_DAY = 6;
/** Times drawn by chance on one day, at most. */
export const MAX_PER_DAY = 6;
const MAX_OFFSET_DAYS = 7;
const MAX_SEED = 2 ** 32 - 1;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const isTime = (value: unknown): boolean => typeof value === 'string' && TIME.test(value);

/** The times of a recurrence. */
export function checkTimes({ times }: ScheduleFields): ScheduleFault[] {
  if (!times?.length) return [fault('times', 'required')];
  if (times.length > MAX_TIMES_A_DAY) return [fault('times', 'too_many_times')];
  if (!times.every(isTime)) return [fault('times', 'bad_time')];
  return new Set(times).size < times.length ? [fault('times', 'duplicate_time')] : [];
}

/** What places an occasion around a session: a distance from its start, or a time of a day around it. */
export function checkSession({ offsetMinutes, offsetDays, at }: ScheduleFields): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (offsetMinutes === undefined && at === undefined) faults.push(fault('offsetMinutes', 'required'));
  if (offsetMinutes !== undefined) {
    if (!isWhole(offsetMinutes, -MAX_OFFSET_DAYS * 1440, MAX_OFFSET_DAYS * 1440)) faults.push(fault('offsetMinutes', 'bad_offset'));
    if (at !== undefined || offsetDays !== undefined) faults.push(fault('offsetMinutes', 'two_offsets'));
  }
  if (at !== undefined && !isTime(at)) faults.push(fault('at', 'bad_time'));
  if (offsetDays !== undefined && !isWhole(offsetDays, -MAX_OFFSET_DAYS, MAX_OFFSET_DAYS)) faults.push(fault('offsetDays', 'bad_offset'));
  return faults;
}

/** What draws times by chance. Whether they have room is only looked at once each value is well formed. */
export function checkRandom({ window, perDay, minGapMinutes, seed }: ScheduleFields): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (!window) faults.push(fault('window', 'required'));
  else if (!isTime(window.from) || !isTime(window.to)) faults.push(fault('window', 'bad_time'));
  else if (window.to <= window.from) faults.push(fault('window', 'bad_window'));
  if (!isWhole(perDay, 1, MAX_PER_DAY)) faults.push(fault('perDay', 'bad_per_day'));
  if (minGapMinutes !== undefined && !isWhole(minGapMinutes, 1, 1439)) faults.push(fault('minGapMinutes', 'bad_gap'));
  if (seed !== undefined && !isWhole(seed, 0, MAX_SEED)) faults.push(fault('seed', 'bad_seed'));
  if (faults.length || !window || perDay === undefined) return faults;
  const gap = minGapMinutes ?? defaultGap({ window, perDay });
  const isTooTight = (perDay - 1) * gap > minutesOf(window.to) - minutesOf(window.from);
  return isTooTight ? [fault(minGapMinutes === undefined ? 'window' : 'minGapMinutes', 'too_tight')] : [];
}
