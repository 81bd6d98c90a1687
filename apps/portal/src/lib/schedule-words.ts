import { localeOf } from './dates';

// A Monday; the weekdays of its week are named from it.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The name of an ISO weekday (Monday 1), as the locale writes it. */
export function weekdayName(day: number, weekday: 'long' | 'short' = 'long'): string {
  const date = new Date(MONDAY + (day - 1) * DAY_MS);
  return new Intl.DateTimeFormat(localeOf(), { weekday, timeZone: 'UTC' }).format(date);
}

/** Words as a list is read: "Monday, Wednesday and Friday". */
export function writeList(words: readonly string[]): string {
  return new Intl.ListFormat(localeOf()).format(words);
}
