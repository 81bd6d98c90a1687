import fc from 'fast-check';
import type { Rhythm } from '../../src/features/appointments/series-rhythm.js';

/** Zones that change their clocks in many ways: by an hour and by half of one, on both halves of the earth, for Ramadan, and never. */
export const ZONES = [
  'Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Casablanca', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'UTC',
];

const pad = (n: number): string => String(n).padStart(2, '0');
const date = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
/** The hours of a day at which people meet; no clock changes then. */
const time = fc.tuple(fc.integer({ min: 6, max: 21 }), fc.constantFrom('00', '15', '30', '45')).map(([hour, minute]) => `${pad(hour)}:${minute}`);

/** Any rhythm of a series, by chance. */
export const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .record({
    startDate: date, time, repeat: fc.constantFrom('daily' as const, 'weekly' as const, 'weekly' as const, 'monthly' as const), every: fc.integer({ min: 1, max: 6 }),
    weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }), { nil: undefined }),
    count: fc.integer({ min: 1, max: 40 }), until: fc.boolean(), days: fc.integer({ min: 40, max: 100 }),
  })
  .map(({ startDate, time: at, repeat, every, weekdays, count, until, days }): Rhythm => ({
    startDate, repeat, times: [at], ...(every > 1 && { every }), ...(repeat === 'weekly' && weekdays && { weekdays: weekdays.sort((a, b) => a - b) }),
    ...(until ? { untilDate: new Date(Date.parse(startDate) + (repeat === 'monthly' ? 400 : days) * 86_400_000).toISOString().slice(0, 10) } : { count }),
  }));
