import { dayNumber, weekdayOfDay } from './civil-date.js';
import type { Recurrence } from './schedule-kinds.js';

/** The days (see `dayNumber`) of a well-formed recurrence in order, up to and with `last`. */
export function recurringDays(schedule: Recurrence, last: number): Generator<number> {
  const first = dayNumber(schedule.startDate);
  const every = schedule.every ?? 1;
  if (schedule.repeat === 'once') return daily(first, Math.min(first, last), 1);
  if (schedule.repeat === 'daily') return daily(first, last, every);
  return schedule.repeat === 'weekly' ? weekly(schedule, first, last, every) : monthly(schedule, first, last, every);
}

function* daily(first: number, last: number, every: number): Generator<number> {
  for (let day = first; day <= last; day += every) yield day;
}

/** Weeks are counted from the one of the first occasion: "every other Monday" from a Wednesday begins on the next Monday. */
function* weekly({ weekdays }: Recurrence, first: number, last: number, every: number): Generator<number> {
  const chosen = [...new Set(weekdays?.length ? weekdays : [weekdayOfDay(first)])].sort();
  const onWeekday = (weekday: number): number => first + ((weekday - weekdayOfDay(first) + 7) % 7);
  const opening = Math.min(...chosen.map(onWeekday));
  const monday = opening - weekdayOfDay(opening) + 1;
  for (let week = monday; week <= last; week += 7 * every) {
    for (const weekday of chosen) {
      const day = week + weekday - 1;
      if (day >= opening && day <= last) yield day;
    }
  }
}

/** Months are counted from the first one that has an occasion. */
function* monthly({ monthDays, startDate }: Recurrence, first: number, last: number, every: number): Generator<number> {
  const [year = 0, month = 0, dayOfMonth = 0] = startDate.split('-').map(Number);
  const chosen = monthDays?.length ? monthDays : [dayOfMonth];
  let begun = false;
  for (let at = year * 12 + month - 1; firstOf(at) <= last; at += begun ? every : 1) {
    const length = firstOf(at + 1) - firstOf(at);
    const days = new Set(chosen.map((day) => (day === -1 ? length : day)).filter((day) => day <= length));
    for (const day of [...days].sort((a, b) => a - b).map((n) => firstOf(at) + n - 1)) {
      if (day < first || day > last) continue;
      begun = true;
      yield day;
    }
  }
}

/** The day number of the first of a month, counted from January of year 0. */
const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
