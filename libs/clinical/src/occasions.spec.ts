import fc from 'fast-check';
import { expectedInstant, HOUR, wallClock } from '../test/intl-oracle.js';
import { addDays, daysBetween, weekdayOf } from './civil-date.js';
import { occasionsOf, recompute } from './occasions.js';
import type { Recurrence } from './schedule-rules.js';
import { zones } from './zones.js';

const dates = (s: Recurrence) => occasionsOf(s, 'Europe/Madrid').map((o) => o.localDate);

describe('occasionsOf, by example', () => {
  test('once is the start date only, one occasion for each time, slots in order of the clock', () => {
    const s: Recurrence = { startDate: '2026-11-22', repeat: 'once', times: ['20:00', '08:00'] };
    expect(occasionsOf(s, 'America/Bogota')).toEqual([
      { localDate: '2026-11-22', localTime: '08:00', slot: 0, dueAt: '2026-11-22T13:00:00.000Z' },
      { localDate: '2026-11-22', localTime: '20:00', slot: 1, dueAt: '2026-11-23T01:00:00.000Z' },
    ]);
  });

  test('count counts occasions, not days', () => {
    const s: Recurrence = { startDate: '2026-11-22', repeat: 'daily', times: ['08:00', '20:00'], count: 3 };
    expect(dates(s)).toEqual(['2026-11-22', '2026-11-22', '2026-11-23']);
  });

  test('untilDate is included', () => {
    expect(dates({ startDate: '2026-12-30', repeat: 'daily', times: ['08:00'], untilDate: '2027-01-01' })).toEqual([
      '2026-12-30', '2026-12-31', '2027-01-01',
    ]);
  });

  test('weekly takes the start date\'s weekday unless told, and goes by date whatever the order asked', () => {
    expect(dates({ startDate: '2026-11-25', repeat: 'weekly', times: ['08:00'], count: 3 })).toEqual([
      '2026-11-25', '2026-12-02', '2026-12-09',
    ]);
    // From a Wednesday: that week's Friday comes first, the Monday asked for is the next week's.
    expect(dates({ startDate: '2026-11-25', repeat: 'weekly', weekdays: [5, 1], times: ['08:00'], count: 4 })).toEqual([
      '2026-11-27', '2026-11-30', '2026-12-04', '2026-12-07',
    ]);
  });

  test('29 February is there in leap years only', () => {
    const around = (year: number) =>
      dates({ startDate: `${year}-02-28`, repeat: 'daily', times: ['08:00'], count: 2 })[1];
    expect(around(2028)).toBe('2028-02-29');
    expect(around(2027)).toBe('2027-03-01');
  });

  test('the same clock time before and after a change is another instant', () => {
    const s: Recurrence = { startDate: '2027-03-27', repeat: 'daily', times: ['09:00'], count: 2 };
    const instants = occasionsOf(s, 'Europe/Madrid').map((o) => o.dueAt);
    expect(instants).toEqual(['2027-03-27T08:00:00.000Z', '2027-03-28T07:00:00.000Z']);
  });

  test('a skipped time is read with the offset before the gap and keeps the time asked for', () => {
    // Madrid goes from 02:00 to 03:00 on 2027-03-28.
    const [gap] = occasionsOf({ startDate: '2027-03-28', repeat: 'once', times: ['02:30'] }, 'Europe/Madrid');
    expect(gap).toEqual({ localDate: '2027-03-28', localTime: '02:30', slot: 0, dueAt: '2027-03-28T01:30:00.000Z' });
  });

  test('a doubled time is the first of the two', () => {
    // New York goes from 02:00 back to 01:00 on 2026-11-01.
    const [fold] = occasionsOf({ startDate: '2026-11-01', repeat: 'once', times: ['01:30'] }, 'America/New_York');
    expect(fold?.dueAt).toBe('2026-11-01T05:30:00.000Z');
  });

  test('a day that a zone skipped whole lands a day later', () => {
    // Samoa had no 2011-12-30.
    const [moved] = recompute([{ localDate: '2011-12-30', localTime: '12:00' }], 'Pacific/Apia');
    expect(moved?.dueAt).toBe('2011-12-30T22:00:00.000Z');
    expect(wallClock(Date.parse(moved!.dueAt), 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 31, 12));
  });

  test('faulty schedules and unknown zones throw', () => {
    const s: Recurrence = { startDate: '2026-11-22', repeat: 'daily', times: ['09:00'], count: 1 };
    expect(() => occasionsOf({ ...s, count: 0 }, 'UTC')).toThrow('schedule: count bad_count');
    expect(() => occasionsOf(s, 'Mars/Olympus')).toThrow(RangeError);
    expect(() => recompute([], '')).toThrow(RangeError);
  });
});

const pad = (n: number) => String(n).padStart(2, '0');
const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${pad(h)}:${pad(m)}`);
const anySchedule: fc.Arbitrary<Recurrence> = fc.record(
  {
    startDate: fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2025-01-01', n)),
    repeat: fc.constantFrom('daily' as const, 'weekly' as const),
    times: fc.uniqueArray(anyTime, { minLength: 1, maxLength: 6 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    count: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['startDate', 'repeat', 'times', 'count'] },
).map((s) => (s.repeat === 'weekly' ? s : { ...s, weekdays: undefined }));
const anyZone = fc.constantFrom(...zones());

describe('occasionsOf, for any schedule and zone', () => {
  test('every instant is the one a second opinion finds', () => {
    fc.assert(fc.property(anySchedule, anyZone, (s, zone) => {
      for (const { localDate, localTime, dueAt } of occasionsOf(s, zone)) {
        expect(Date.parse(dueAt)).toBe(expectedInstant(Date.parse(`${localDate}T${localTime}Z`), zone));
      }
    }), { numRuns: 150 });
  });

  test('as many as asked for, each (date, slot) once, in order, on the days asked for, none left out between', () => {
    fc.assert(fc.property(anySchedule, anyZone, (s, zone) => {
      const all = occasionsOf(s, zone);
      const keys = all.map((o) => `${o.localDate} ${o.slot} ${o.localTime}`);
      expect(all).toHaveLength(s.count!);
      expect(keys).toEqual([...new Set(keys)].sort());
      const chosen = s.weekdays?.length ? s.weekdays : [weekdayOf(s.startDate)];
      const days = s.repeat === 'daily' ? [1, 2, 3, 4, 5, 6, 7] : chosen;
      let expectedDays = 0;
      const last = daysBetween(s.startDate, all.at(-1)!.localDate);
      for (let n = 0; n <= last; n++) if (days.includes(weekdayOf(addDays(s.startDate, n)))) expectedDays++;
      expect(expectedDays).toBe(Math.ceil(s.count! / s.times.length));
      expect(all.every((o) => days.includes(weekdayOf(o.localDate)) && s.times.includes(o.localTime))).toBe(true);
    }));
  });

  test('asking until the last date gives the same as the count did, when the last day is whole', () => {
    fc.assert(fc.property(anySchedule, anyZone, (s, zone) => {
      const whole = { ...s, count: Math.ceil(s.count! / s.times.length) * s.times.length };
      const all = occasionsOf(whole, zone);
      expect(occasionsOf({ ...whole, count: undefined, untilDate: all.at(-1)!.localDate }, zone)).toEqual(all);
    }));
  });

  test('moving to another zone and back changes nothing; in between, date, time and slot are kept', () => {
    fc.assert(fc.property(anySchedule, anyZone, anyZone, (s, home, away) => {
      const all = occasionsOf(s, home).map((o, i) => ({ ...o, id: i }));
      const moved = recompute(all, away);
      expect(moved.map(({ dueAt: _, ...rest }) => rest)).toEqual(all.map(({ dueAt: _, ...rest }) => rest));
      expect(recompute(moved, home)).toEqual(all);
      // Offsets of any two zones are at most 26 h apart, and a gap adds its length.
      moved.forEach((o, i) => {
        const apart = Math.abs(Date.parse(o.dueAt) - Date.parse(all[i]!.dueAt));
        expect(apart).toBeLessThanOrEqual(27 * HOUR);
      });
    }), { numRuns: 60 });
  });
});
