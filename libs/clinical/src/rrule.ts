import { addDays, dateOfDay, dayNumber, weekdayOfDay } from './civil-date.js';
import { localDateOf } from './local-date.js';
import { END_OF_CALENDAR } from './local-occasions.js';
import { recurringDays } from './recurrence.js';
import { readTimes, writeTimes } from './rrule-times.js';
import type { Recurrence } from './schedule-kinds.js';
import { instantOf } from './zone-offsets.js';

/** A recurrence as iCalendar has it (RFC 5545): the values of DTSTART with its TZID, and of RRULE. */
export interface Rrule {
  /** `YYYYMMDDTHHMMSS`, the first occasion. */
  dtstart: string;
  tzid: string;
  /** Without COUNT and UNTIL it ends with the next session, which iCalendar cannot say. */
  rrule: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = { once: 'DAILY', daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY' } as const;
const PARTS = /^(FREQ|INTERVAL|WKST|BYDAY|BYMONTHDAY|BYHOUR|BYMINUTE|BYSETPOS|COUNT|UNTIL)$/;

/**
 * A well-formed recurrence in iCalendar's words. The rule begins at the first occasion, as section 3.8.5.3 asks.
 * @throws RangeError for an unknown zone
 */
export function rruleOf(schedule: Recurrence, zone: string): Rrule {
  const { repeat, every = 1, weekdays, monthDays, count, untilDate } = schedule;
  const times = [...schedule.times].sort();
  const [first = dayNumber(schedule.startDate)] = recurringDays(schedule, END_OF_CALENDAR);
  // Days that follow from DTSTART are said all the same: not every reader works them out where hours are listed.
  const byDay = repeat === 'weekly' ? (weekdays?.length ? [...weekdays].sort() : [weekdayOfDay(first)]) : [];
  const startDay = Number(schedule.startDate.slice(8));
  const byMonthDay = repeat === 'monthly' ? (monthDays?.length ? [...monthDays].sort((a, b) => a - b) : [startDay]) : [];
  const occasions = repeat === 'once' ? (count ?? times.length) : count;
  const parts = [
    `FREQ=${FREQUENCIES[repeat]}`,
    ...(every > 1 ? [`INTERVAL=${every}`] : []),
    ...(byDay.length ? [`BYDAY=${byDay.map((day) => DAYS[day - 1]).join()}`] : []),
    ...(byMonthDay.length ? [`BYMONTHDAY=${byMonthDay.join()}`] : []),
    ...writeTimes(times, Math.max(1, byDay.length, byMonthDay.length)),
    ...(occasions !== undefined ? [`COUNT=${occasions}`] : untilDate !== undefined ? [`UNTIL=${endOf(untilDate, zone)}`] : []),
  ];
  return { dtstart: `${compact(dateOfDay(first))}T${times[0]!.replace(':', '')}00`, tzid: zone, rrule: parts.join(';') };
}

/**
 * The recurrence that a rule says, with the first occasion's date as start. Reads every rule that `rruleOf` writes and
 * others made of the same parts.
 * @throws RangeError for a rule that no schedule can say, or an unknown zone
 */
export function scheduleOfRrule({ dtstart, tzid, rrule }: Rrule): Recurrence {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(dtstart) ?? unreadable('DTSTART');
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  for (const name of parts.keys()) if (!PARTS.test(name)) unreadable(name);
  if ((parts.get('WKST') ?? 'MO') !== 'MO') unreadable('WKST');
  const numbers = (name: string): number[] => (parts.get(name)?.split(',') ?? []).map((n) => (/^-?\d+$/.test(n) ? Number(n) : unreadable(name)));
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map((name) => DAYS.indexOf(name) + 1 || unreadable('BYDAY'));
  const monthDays = numbers('BYMONTHDAY');
  const times = readTimes({ hours: numbers('BYHOUR'), minutes: numbers('BYMINUTE'), positions: numbers('BYSETPOS') }, `${hour}:${minute}`);
  const [every = 1] = numbers('INTERVAL');
  const [count] = numbers('COUNT');
  const until = parts.get('UNTIL');
  const isOnce = parts.get('FREQ') === 'DAILY' && every === 1 && count !== undefined && count <= times.length;
  return {
    startDate: `${year}-${month}-${day}`,
    repeat: isOnce ? 'once' : (frequencyOf(parts.get('FREQ')) ?? unreadable('FREQ')),
    ...(every > 1 && { every }),
    ...(weekdays.length && { weekdays }),
    ...(monthDays.length && { monthDays }),
    times,
    ...(count !== undefined ? !(isOnce && count === times.length) && { count } : until === undefined ? { until: 'next-session' } : { untilDate: dateOf(until, tzid) }),
  };
}

function frequencyOf(name: string | undefined): Recurrence['repeat'] | undefined {
  return (['daily', 'weekly', 'monthly'] as const).find((repeat) => FREQUENCIES[repeat] === name);
}

const compact = (date: string): string => date.replaceAll('-', '');

/** The last second of a date in a zone, in UTC as UNTIL has to be. */
function endOf(date: string, zone: string): string {
  return new Date(instantOf(Date.parse(`${date}T23:59:59Z`), zone)).toISOString().replace(/[-:]|\.000/g, '');
}

/** The date whose end UNTIL is. A clock change can skip the end of a date, so that its last second shows the next one's. */
function dateOf(until: string, zone: string): string {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(until) ?? unreadable('UNTIL');
  if (time === undefined) return `${year}-${month}-${day}`;
  const shown = localDateOf(`${year}-${month}-${day}T${time.replace(/(..)(..)/, '$1:$2:')}Z`, zone);
  return [shown, addDays(shown, -1)].find((date) => endOf(date, zone) === until) ?? unreadable('UNTIL');
}

function unreadable(part: string): never {
  throw new RangeError(`rrule: cannot read ${part}`);
}
