import { addDays, dateOfDay, dayNumber, weekdayOf } from '@attune/clinical/civil-date';

export type View = 'day' | 'week';

const WEEK = 7;

/** The days that are shown: the one, or the week from Monday that it lies in. */
export function daysShown(view: View, date: string): string[] {
  if (view === 'day') return [date];
  const monday = addDays(date, 1 - weekdayOf(date));
  return Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
}

/** The date a page further, or before: the next day, or the same weekday of the next week. */
export const turned = (view: View, date: string, pages: number): string => addDays(date, pages * (view === 'day' ? 1 : WEEK));

/** The same day of another month, or its last where it has no such day. */
export function monthTurned(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The weeks of a month from Monday, whole: with the days before its first and after its last. */
export function weeksOfMonth(date: string): string[][] {
  const first = `${date.slice(0, 7)}-01`;
  const start = dayNumber(first) + 1 - weekdayOf(first);
  const end = dayNumber(monthTurned(first, 1));
  const weeks: string[][] = [];
  for (let day = start; day < end; day += WEEK) weeks.push(Array.from({ length: WEEK }, (_, index) => dateOfDay(day + index)));
  return weeks;
}
