import { addDays, dateOfDay, dayNumber, isCivilDate, weekdayOf } from '../civil-date.js';

/** A date as words give it; which one it is depends on the day it is counted from. */
export type DateWord =
  | { in: number }
  | { iso: string }
  /** The first day of the week that follows this one. */
  | { week: 'next' }
  /** The last day of this month or year. */
  | { endOf: 'month' | 'year' }
  /** The first such weekday after today, or the one of the week that follows this one. */
  | { weekday: number; of: 'coming' | 'next-week' }
  | { day: number; month: number; year?: number; weekday?: number };

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The civil date that is meant, or undefined when there is none (31 November, or a weekday that this date does not have).
 * A date without a year is the first one from `from` on.
 * @param weekStart ISO weekday with which a week begins
 */
export function resolveDate(word: DateWord, today: string, from: string, weekStart: number): string | undefined {
  if ('iso' in word) return isCivilDate(word.iso) ? word.iso : undefined;
  if ('in' in word) return addDays(today, word.in);
  if ('week' in word) return ofWeekday(weekStart, 'next-week', today, weekStart);
  if ('endOf' in word) return word.endOf === 'year' ? `${today.slice(0, 4)}-12-31` : addDays(addMonths(`${today.slice(0, 7)}-01`, 1), -1);
  if ('of' in word) return ofWeekday(word.weekday, word.of, today, weekStart);
  const date = ofYear(word, word.year) ?? (word.year === undefined ? firstFrom(word, from) : undefined);
  return date && word.weekday !== undefined && weekdayOf(date) !== word.weekday ? undefined : date;
}

function ofWeekday(weekday: number, of: 'coming' | 'next-week', today: string, weekStart: number): string {
  if (of === 'coming') return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const weekEnds = addDays(today, 6 - ((weekdayOf(today) - weekStart + 7) % 7));
  return addDays(weekEnds, 1 + ((weekday - weekStart + 7) % 7));
}

function ofYear({ day, month }: { day: number; month: number }, year: number | undefined): string | undefined {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCivilDate(date) ? date : undefined;
}

/** Eight years on there has been a 29 February. */
function firstFrom(word: { day: number; month: number }, from: string): string | undefined {
  const year = Number(from.slice(0, 4));
  for (let n = 0; n <= 8; n++) {
    const date = ofYear(word, year + n);
    if (date && date >= from) return date;
  }
  return undefined;
}

/** The same day so many months on; where a month is shorter, its last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = dateOfDay(Date.UTC(year, month - 1 + months, 1) / 86_400_000);
  const last = addDays(dateOfDay(Date.UTC(year, month + months, 1) / 86_400_000), -1);
  return dayNumber(last) - dayNumber(first) < day - 1 ? last : addDays(first, day - 1);
}
