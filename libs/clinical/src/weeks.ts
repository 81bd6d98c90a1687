import { addDays, daysBetween, isCivilDate, weekdayOf } from './civil-date.js';

/** Reports cover at most two years, rounded up to whole weeks at both ends. */
export const MAX_REPORT_WEEKS = 106;

/** What is wrong with one end of a report's range. */
export interface RangeFault {
  field: 'from' | 'to';
  code: 'bad_date' | 'before_from' | 'too_long';
}

/** The Monday that begins a date's ISO 8601 week; roll-ups are kept under it. */
export function weekOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}

/** Everything that is wrong with a range of civil dates, both ends included; an empty list means it can be reported. */
export function checkRange(from: string, to: string): RangeFault[] {
  const faults: RangeFault[] = [];
  if (!isCivilDate(from)) faults.push({ field: 'from', code: 'bad_date' });
  if (!isCivilDate(to)) faults.push({ field: 'to', code: 'bad_date' });
  if (faults.length > 0) return faults;
  if (to < from) return [{ field: 'to', code: 'before_from' }];
  const weeks = daysBetween(weekOf(from), weekOf(to)) / 7 + 1;
  return weeks > MAX_REPORT_WEEKS ? [{ field: 'to', code: 'too_long' }] : [];
}

/**
 * The range widened to whole ISO weeks: from the Monday on or before `from` to the Sunday on or after `to`.
 * @throws RangeError when either end is no civil date
 */
export function widenToWeeks(from: string, to: string): { from: string; to: string } {
  return { from: weekOf(from), to: addDays(weekOf(to), 6) };
}
