import fc from 'fast-check';
import { addDays } from '../src/civil-date.js';
import { checkSchedule, type RandomSchedule, type Recurrence, type Schedule, type SessionSchedule } from '../src/schedule-rules.js';

/** Schedules by chance for the tests, in the form in which words and rules give them back. */
const pad = (n: number): string => String(n).padStart(2, '0');
export const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${pad(h)}:${pad(m)}`);
/** Often on the hour or half of it, as people plan. */
const plannedTime = fc.oneof(anyTime, fc.tuple(fc.nat(23), fc.constantFrom('00', '30')).map(([h, m]) => `${pad(h)}:${m}`));
export const anyTimes = fc.uniqueArray(plannedTime, { minLength: 1, maxLength: 6 }).map((times) => times.sort());
/** Often a day on which months and years end. */
export const anyDate = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2025-01-01', n)),
  fc.constantFrom('2027-12-31', '2028-02-28', '2028-02-29', '2029-02-28', '2032-02-29', '2030-01-30', '2030-01-31', '2031-08-31'),
);
const sorted = (days: number[]): number[] => days.sort((a, b) => a - b);
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }).map(sorted);
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(-1, 28, 29, 30, 31));
const monthDays = fc.uniqueArray(monthDay, { minLength: 1, maxLength: 10 }).map(sorted);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** Leaves out what is not there, as JSON would. */
export const tidy = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

type End = { count?: number; untilDays?: number; until?: 'next-session' };
const end: fc.Arbitrary<End> = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ untilDays: fc.integer({ min: 0, max: 500 }) }),
  fc.constant({ until: 'next-session' as const }),
);
const ended = <T extends { startDate: string }>(fields: T, { untilDays, ...rest }: End): T =>
  tidy({ ...fields, ...rest, ...(untilDays !== undefined && { untilDate: addDays(fields.startDate, untilDays) }) });
const isSound = (schedule: Schedule): boolean => checkSchedule(schedule).length === 0;

export const anyRecurrence: fc.Arbitrary<Recurrence> = fc
  .tuple(anyDate, fc.constantFrom('once' as const, 'daily' as const, 'weekly' as const, 'monthly' as const), anyTimes, end, fc.integer({ min: 1, max: 52 }), fc.boolean(), maybe(weekdays), maybe(monthDays))
  .map(([startDate, repeat, times, ending, every, isEvery, onDays, onMonthDays]): Recurrence => {
    if (repeat === 'once') return { startDate, repeat, times };
    const fields = { startDate, repeat, every: isEvery && every > 1 ? every : undefined, weekdays: repeat === 'weekly' ? onDays : undefined, monthDays: repeat === 'monthly' ? onMonthDays : undefined, times };
    return ended(fields, ending);
  })
  .filter(isSound);

export const anySession: fc.Arbitrary<SessionSchedule> = fc
  .tuple(
    anyDate,
    fc.oneof(
      fc.record({ offsetMinutes: fc.oneof(fc.integer({ min: -10080, max: 10080 }), fc.integer({ min: -168, max: 168 }).map((h) => h * 60)) }),
      fc.record({ offsetDays: fc.integer({ min: -7, max: 7 }), at: plannedTime }),
    ),
    fc.oneof(end, fc.constant<End>({})),
  )
  .map(([startDate, offset, ending]): SessionSchedule => ended({ startDate, repeat: 'session' as const, ...offset }, ending))
  .filter(isSound);

export const anyRandom: fc.Arbitrary<RandomSchedule> = fc
  .tuple(anyDate, plannedTime, plannedTime, fc.integer({ min: 1, max: 6 }), maybe(fc.integer({ min: 1, max: 240 })), maybe(weekdays), end, maybe(fc.integer({ min: 0, max: 2 ** 32 - 1 })))
  .map(([startDate, from, to, perDay, minGapMinutes, onDays, ending, seed]): RandomSchedule =>
    ended({ startDate, repeat: 'random' as const, window: { from, to }, perDay, minGapMinutes, weekdays: onDays, seed }, ending),
  )
  .filter(isSound);

export const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(anyRecurrence, anySession, anyRandom);
