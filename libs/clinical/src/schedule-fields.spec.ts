import fc from 'fast-check';
import { anySchedule } from '../test/schedules.js';
import { occasionsOf } from './schedule.js';
import { checkSchedule, MAX_OCCASIONS, type Schedule, type ScheduleFields } from './schedule-rules.js';

const kinds: Record<'monthly' | 'session' | 'random', ScheduleFields> = {
  monthly: { startDate: '2026-11-22', repeat: 'monthly', monthDays: [15, -1], times: ['09:00'], count: 7 },
  session: { startDate: '2026-11-22', repeat: 'session', offsetMinutes: -1440 },
  random: { startDate: '2026-11-22', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 3, count: 7 },
};
const faults = (kind: keyof typeof kinds, change: object) => checkSchedule({ ...kinds[kind], ...change }).map(({ field, code }) => `${field} ${code}`);

describe('checkSchedule, the newer kinds', () => {
  test.each<[keyof typeof kinds, object]>([
    ['monthly', {}],
    ['monthly', { monthDays: [] }],
    ['monthly', { every: 52 }],
    ['monthly', { count: undefined, until: 'next-session' }],
    ['session', {}],
    ['session', { offsetMinutes: 10080, untilDate: '2026-12-01' }],
    ['session', { offsetMinutes: undefined, offsetDays: -7, at: '20:00', count: 3 }],
    ['session', { offsetMinutes: undefined, at: '20:00', until: 'next-session' }],
    ['random', {}],
    ['random', { weekdays: [1, 5], seed: 4294967295, minGapMinutes: 360 }],
    ['random', { window: { from: '09:00', to: '09:05' }, perDay: 6 }],
  ])('%s with %j is accepted', (kind, change) => expect(faults(kind, change)).toEqual([]));

  test.each<[keyof typeof kinds, object, string[]]>([
    ['monthly', { monthDays: [0] }, ['monthDays bad_month_day']],
    ['monthly', { monthDays: [-2] }, ['monthDays bad_month_day']],
    ['monthly', { monthDays: [32] }, ['monthDays bad_month_day']],
    ['monthly', { monthDays: [3, 3] }, ['monthDays duplicate_month_day']],
    ['monthly', { monthDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }, ['monthDays too_many_month_days']],
    ['monthly', { every: 0 }, ['every bad_every']],
    ['monthly', { every: 53 }, ['every bad_every']],
    ['monthly', { every: 1.5 }, ['every bad_every']],
    ['monthly', { weekdays: [1] }, ['weekdays only_weekly']],
    ['monthly', { at: '09:00' }, ['at not_for_repeat']],
    ['monthly', { count: undefined }, ['untilDate end_required']],
    ['monthly', { until: 'next-session' }, ['until both_ends']],
    ['monthly', { count: undefined, until: 'christmas' }, ['until bad_until']],
    ['monthly', { times: undefined }, ['times required']],
    ['monthly', { monthDays: [31], count: undefined, untilDate: '2026-11-30' }, ['untilDate no_occasion']],
    ['session', { offsetMinutes: undefined }, ['offsetMinutes required']],
    ['session', { offsetMinutes: -10081 }, ['offsetMinutes bad_offset']],
    ['session', { offsetMinutes: 0.5 }, ['offsetMinutes bad_offset']],
    ['session', { at: '09:00' }, ['offsetMinutes two_offsets']],
    ['session', { offsetDays: -1 }, ['offsetMinutes two_offsets']],
    ['session', { offsetMinutes: undefined, at: '9:00' }, ['at bad_time']],
    ['session', { offsetMinutes: undefined, at: '09:00', offsetDays: 8 }, ['offsetDays bad_offset']],
    ['session', { times: ['09:00'] }, ['times not_for_repeat']],
    ['session', { weekdays: [1] }, ['weekdays only_weekly']],
    ['session', { untilDate: '2026-11-21' }, ['untilDate before_start']],
    ['random', { window: undefined }, ['window required']],
    ['random', { window: { from: '21:00', to: '09:00' } }, ['window bad_window']],
    ['random', { window: { from: '09:00', to: '09:00' } }, ['window bad_window']],
    ['random', { window: { from: '9', to: '21:00' } }, ['window bad_time']],
    ['random', { window: {} }, ['window bad_time']],
    ['random', { perDay: 7 }, ['perDay bad_per_day']],
    ['random', { perDay: undefined }, ['perDay bad_per_day']],
    ['random', { minGapMinutes: 0 }, ['minGapMinutes bad_gap']],
    ['random', { minGapMinutes: 361 }, ['minGapMinutes too_tight']],
    ['random', { window: { from: '09:00', to: '09:04' }, perDay: 6 }, ['window too_tight']],
    ['random', { seed: -1 }, ['seed bad_seed']],
    ['random', { seed: 4294967296 }, ['seed bad_seed']],
    ['random', { weekdays: [8] }, ['weekdays bad_weekday']],
    ['random', { count: undefined }, ['untilDate end_required']],
    ['random', { count: undefined, untilDate: '2027-11-22' }, ['untilDate too_many']],
    ['random', { every: 2 }, ['every not_for_repeat']],
  ])('%s with %j is refused', (kind, change, expected) => expect(faults(kind, change)).toEqual(expected));

  test('once neither steps nor waits for a session', () => {
    const once = { startDate: '2026-11-22', repeat: 'once', times: ['09:00'] };
    expect(checkSchedule({ ...once, every: 2 })).toEqual([{ field: 'every', code: 'not_for_repeat' }]);
    expect(checkSchedule({ ...once, until: 'next-session' })).toEqual([{ field: 'until', code: 'not_for_repeat' }]);
  });

  test('whatever passes has its occasions, at most 730, each date and slot once', () => {
    const appointments = Array.from({ length: 20 }, (_, n) => ({ id: String(n), startsAt: new Date(Date.UTC(2027, 3 * n, 3, 10)) }));
    fc.assert(
      fc.property(anySchedule, (schedule: Schedule) => {
        const all = occasionsOf(schedule, 'Europe/Madrid', { appointments, now: '2026-11-22T10:00:00Z' });
        expect(all.length).toBeLessThanOrEqual(MAX_OCCASIONS);
        expect(new Set(all.map((o) => `${o.localDate} ${o.slot}`)).size).toBe(all.length);
        expect(all.map((o) => o.localDate)).toEqual(all.map((o) => o.localDate).sort());
        if (!schedule.until && schedule.repeat !== 'session') expect(all.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  }, 300_000);
});
