import { localeOf } from '../../lib/dates';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A day of the week (ISO: Monday is 1) in words. */
export const dayInWords = (day: number): string =>
  new Intl.DateTimeFormat(localeOf(), { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY_MS);

/** Names, or days, one after the other: "Monday and Thursday". */
export const listInWords = (words: readonly string[]): string => new Intl.ListFormat(localeOf(), { type: 'conjunction' }).format(words);
