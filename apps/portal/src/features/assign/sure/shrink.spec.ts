import { checkSchedule, localOccasionsOf, type Schedule } from '@attune/clinical/schedule-rules';
import fc from 'fast-check';
import { halfAsOften, onceOnly } from './shrink';

const daily: Schedule = { startDate: '2026-03-02', repeat: 'daily', times: ['20:00'], untilDate: '2026-03-15' };

describe('a smaller plan', () => {
  it('takes away times of a day before days, and days before weeks', () => {
    expect(halfAsOften({ ...daily, times: ['08:00', '13:00', '20:00'] })).toEqual({ ...daily, times: ['13:00', '20:00'] });
    expect(halfAsOften(daily)).toEqual({ ...daily, every: 2 });
    const weekly = { ...daily, repeat: 'weekly' as const };
    expect(halfAsOften({ ...weekly, weekdays: [1, 2, 3, 4, 5] })).toEqual({ ...weekly, weekdays: [1, 3, 5] });
    expect(halfAsOften({ ...weekly, weekdays: [7] })).toEqual({ ...weekly, weekdays: [7], every: 2 });
  });

  it('halves what is counted, and what is drawn by chance', () => {
    const { untilDate: _, ...open } = daily;
    expect(halfAsOften({ ...open, count: 7 })).toEqual({ ...open, every: 2, count: 4 });
    const random: Schedule = { startDate: '2026-03-02', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 4, untilDate: '2026-03-10' };
    expect(halfAsOften(random)).toEqual({ ...random, perDay: 2 });
    expect(halfAsOften({ ...random, perDay: 1 })).toBeNull();
  });

  it('offers nothing smaller than once', () => {
    const once: Schedule = { startDate: '2026-03-02', repeat: 'once', times: ['20:00'] };
    expect(halfAsOften(once)).toBeNull();
    expect(onceOnly(once)).toBeNull();
    expect(onceOnly(daily)).toEqual(once);
    expect(onceOnly({ startDate: '2026-03-02', repeat: 'session', offsetMinutes: -60 })).toMatchObject({ repeat: 'session', count: 1 });
  });

  it('is always a plan, and never a larger one', () => {
    const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    const times = fc.subarray(['08:00', '12:30', '17:00', '21:15'], { minLength: 1 });
    const end = fc.oneof(fc.record({ count: fc.integer({ min: 1, max: 60 }) }), fc.record({ untilDate: fc.constantFrom('2026-03-30', '2026-05-01') }));
    fc.assert(
      fc.property(fc.constantFrom('daily' as const, 'weekly' as const), fc.integer({ min: 1, max: 3 }), weekdays, times, end, (repeat, every, days, at, ending) => {
        const schedule: Schedule = { startDate: '2026-03-02', repeat, every, times: at, ...(repeat === 'weekly' && { weekdays: days }), ...ending };
        for (const smaller of [halfAsOften(schedule), onceOnly(schedule)]) {
          if (!smaller || smaller.repeat === 'session') continue;
          expect(checkSchedule(smaller)).toEqual([]);
          expect(localOccasionsOf(smaller, 800).length).toBeLessThanOrEqual(localOccasionsOf(schedule as typeof smaller, 800).length);
        }
      }),
    );
  });
});
