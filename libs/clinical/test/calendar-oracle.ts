import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { Recurrence } from '../src/schedule-rules.js';

/**
 * A second opinion on recurrences and instants, from two calendar libraries that Attune itself does not carry: ical.js
 * for what RFC 5545 makes of a rule, Luxon for what a clock in a zone shows.
 */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The first so many instances of a rule from a local time on, as `YYYY-MM-DD HH:MM`. */
export function expand(rrule: string, start: string, most: number): string[] {
  const iterator = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(start));
  const found: string[] = [];
  for (let at = iterator.next(); at && found.length < most; at = iterator.next()) found.push(at.toString().slice(0, 16).replace('T', ' '));
  return found;
}

/** The days of a recurrence as a rule of its own, written without the code that is checked. */
function dayRule({ repeat, weekdays, monthDays }: Recurrence, every: number): string {
  const freq = { once: 'DAILY', daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY' }[repeat];
  const by = weekdays?.length
    ? `;BYDAY=${weekdays.map((day) => DAYS[day - 1]).join()}`
    : monthDays?.length ? `;BYMONTHDAY=${[...monthDays].sort((a, b) => a - b).join()}` : '';
  return `FREQ=${freq};INTERVAL=${every};WKST=MO${by}`;
}

/**
 * The first so many occasions of a recurrence, as `YYYY-MM-DD HH:MM`. The interval counts from the first occasion, which is
 * found with an interval of 1 first; each time of day is a rule of its own, as a calendar program would keep it.
 */
export function expectedOccasions(schedule: Recurrence, most: number, lastDate = '9999-12-31'): string[] {
  const limit = Math.min(most, schedule.count ?? most);
  const last = schedule.repeat === 'once' ? schedule.startDate : (schedule.untilDate ?? lastDate);
  const all = schedule.times.flatMap((time) => {
    const [first = ''] = expand(dayRule(schedule, 1), `${schedule.startDate}T${time}:00`, 1);
    return expand(dayRule(schedule, schedule.every ?? 1), `${first.replace(' ', 'T')}:00`, limit);
  });
  return all.filter((at) => at.slice(0, 10) <= last).sort().slice(0, limit);
}

/** How a clock in a zone shows a local time: once, never (skipped) or twice, and the instant (ms) as which it is read. */
export interface LuxonReading {
  instant: number;
  shown: 'once' | 'skipped' | 'doubled';
}

/** Of a doubled time, the first; a skipped one with the offset before. */
export function luxonReading(date: string, time: string, zone: string): LuxonReading {
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  const readings = local.getPossibleOffsets().map((one) => one.toMillis());
  const isShown = local.hour === Number(time.slice(0, 2)) && local.minute === Number(time.slice(3, 5));
  return { instant: Math.min(...readings), shown: isShown ? (readings.length > 1 ? 'doubled' : 'once') : 'skipped' };
}

/** What calendar and clock of a zone show at an instant (ms). */
export function luxonLocal(instant: number, zone: string): { localDate: string; localTime: string } {
  const { year, month, day, hour, minute } = DateTime.fromMillis(instant, { zone });
  const two = (n: number): string => String(n).padStart(2, '0');
  return { localDate: `${year}-${two(month)}-${two(day)}`, localTime: `${two(hour)}:${two(minute)}` };
}
