import fc from 'fast-check';
import { checkSchedule, localOccasionsOf, MAX_OCCASIONS, type Recurrence, type ScheduleFields } from './schedule-rules.js';

const daily: Recurrence = { startDate: '2026-11-22', repeat: 'daily', times: ['09:00'], count: 7 };
const faults = (change: Partial<Record<keyof ScheduleFields, unknown>>) =>
  checkSchedule({ ...daily, ...change } as Recurrence).map(({ field, code }) => `${field} ${code}`);

describe('checkSchedule', () => {
  test('accepts what is well formed', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ repeat: 'once', count: undefined })).toEqual([]);
    expect(faults({ repeat: 'once', count: 1 })).toEqual([]);
    expect(faults({ repeat: 'weekly', weekdays: [] })).toEqual([]);
    expect(faults({ repeat: 'weekly', weekdays: [7, 1] })).toEqual([]);
    expect(faults({ count: undefined, untilDate: '2026-11-22' })).toEqual([]);
    expect(faults({ count: 730, times: ['00:00', '23:59'] })).toEqual([]);
    expect(faults({ startDate: '2028-02-29' })).toEqual([]);
  });

  test.each([
    [{ startDate: '2026-02-29' }, ['startDate bad_date']],
    [{ startDate: '0202-11-22' }, ['startDate bad_date']],
    [{ repeat: 'yearly' }, ['repeat bad_repeat']],
    [{ weekdays: [1] }, ['weekdays only_weekly']],
    [{ repeat: 'weekly', weekdays: [0] }, ['weekdays bad_weekday']],
    [{ repeat: 'weekly', weekdays: [1.5] }, ['weekdays bad_weekday']],
    [{ repeat: 'weekly', weekdays: [3, 3] }, ['weekdays duplicate_weekday']],
    [{ times: [] }, ['times required']],
    [{ times: ['24:00'] }, ['times bad_time']],
    [{ times: ['9:00'] }, ['times bad_time']],
    [{ times: ['09:00', '09:00'] }, ['times duplicate_time']],
    [{ times: ['01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00'] }, ['times too_many_times']],
    [{ count: 0 }, ['count bad_count']],
    [{ count: 1.5 }, ['count bad_count']],
    [{ count: 731 }, ['count too_many']],
    [{ repeat: 'once', count: 2 }, ['count more_than_once']],
    [{ untilDate: '2026-12-01' }, ['count both_ends']],
    [{ count: undefined }, ['untilDate end_required']],
    [{ count: undefined, untilDate: '2026-11-21' }, ['untilDate before_start']],
    [{ count: undefined, untilDate: '2026-11-31' }, ['untilDate bad_date']],
    [{ count: undefined, untilDate: '2028-11-21' }, ['untilDate too_many']],
    [{ repeat: 'weekly', weekdays: [6], count: undefined, untilDate: '2026-11-27' }, ['untilDate no_occasion']],
    [{ startDate: 'soon', times: ['noon'], count: -1 }, ['startDate bad_date', 'times bad_time', 'count bad_count']],
  ])('%j is refused', (change, expected) => expect(faults(change)).toEqual(expected));

  test('730 days is the last length that fits: 2028-11-20', () => {
    expect(faults({ count: undefined, untilDate: '2028-11-20' })).toEqual([]);
  });

  test('a schedule without faults has between 1 and 730 occasions, and never any other amount', () => {
    const schedule = fc.record({
      startDate: fc.constantFrom('2026-11-22', '2027-12-31', '2028-02-29', 'x'),
      repeat: fc.constantFrom('once', 'daily', 'weekly', 'yearly'),
      times: fc.array(fc.constantFrom('00:00', '02:30', '09:00', '25:00'), { maxLength: 4 }),
      weekdays: fc.option(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }), { nil: undefined, freq: 1 }),
      untilDate: fc.option(fc.constantFrom('2026-12-01', '2028-12-31', '2030-01-01', '2190-01-01'), { nil: undefined }),
      count: fc.option(fc.integer({ min: -1, max: 800 }), { nil: undefined }),
    });
    let accepted = 0;
    fc.assert(fc.property(schedule, (s) => {
      if (checkSchedule(s as Recurrence).length > 0) return;
      accepted++;
      const { length } = localOccasionsOf(s as Recurrence, 10_000);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(MAX_OCCASIONS);
    }), { numRuns: 3000 });
    expect(accepted).toBeGreaterThan(20);
  });
});
