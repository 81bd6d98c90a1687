/**
 * A civil date is a day on the calendar, `YYYY-MM-DD`, with no time and no zone. Here a date is counted in whole
 * days since 1970-01-01 (proleptic Gregorian, as in ISO 8601), so that arithmetic never meets a clock change.
 */
const DAY_MS = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing day written `YYYY-MM-DD`, years 0001 to 9999. */
export function isCivilDate(text: unknown): text is string {
  if (typeof text !== 'string' || !FORM.test(text) || text.startsWith('0000')) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 31 April over to 1 May; only a date that survives the round trip exists.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Days since 1970-01-01. Throws RangeError when the text is no civil date. */
export function dayNumber(date: string): number {
  if (!isCivilDate(date)) throw new RangeError('not a civil date');
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The civil date of a day number; the inverse of `dayNumber`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekdayOfDay(day: number): number {
  // Day 0 was a Thursday (4).
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO weekday of a date: Monday 1 to Sunday 7. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayNumber(date));
}
