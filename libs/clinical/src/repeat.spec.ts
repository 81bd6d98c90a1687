import fc from 'fast-check';
import { addDays, weekdayOf } from './civil-date.js';
import { occasionsOf } from './occasions.js';
import { comesToAnEnd, repeatFrom } from './repeat.js';
import type { Schedule } from './schedule-kinds.js';
import { checkSchedule } from './schedule-rules.js';

const dates = fc.integer({ min: 0, max: 4000 }).map((day) => addDays('2024-01-01', day));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
const ends = (startDate: string) =>
  fc.oneof(fc.integer({ min: 0, max: 60 }).map((days) => ({ untilDate: addDays(startDate, days) })), fc.integer({ min: 1, max: 30 }).map((count) => ({ count })));
const byCalendar = dates.chain((startDate) =>
  fc.oneof(
    fc.constant<Schedule>({ startDate, repeat: 'once', times: ['20:00'] }),
    ends(startDate).chain((end) => fc.integer({ min: 1, max: 4 }).map((every): Schedule => ({ startDate, repeat: 'daily', times: ['08:00', '20:00'], every, ...end }))),
    ends(startDate).chain((end) =>
      fc.tuple(weekdays, fc.integer({ min: 1, max: 3 })).map(([days, every]): Schedule => ({ startDate, repeat: 'weekly', times: ['20:00'], weekdays: days, every, ...end })),
    ),
    ends(startDate).chain((end) =>
      weekdays.map((days): Schedule => ({ startDate, repeat: 'random', window: { from: '09:00', to: '18:00' }, perDay: 2, weekdays: days, seed: 7, ...end })),
    ),
  ),
);

describe('planning the same once more', () => {
  it('has as many occasions, on the same weekdays and at the same times, none before the day asked for', () => {
    let tried = 0;
    fc.assert(
      fc.property(byCalendar.filter((schedule) => checkSchedule(schedule).length === 0), dates, (schedule, from) => {
        const before = occasionsOf(schedule, 'UTC', { agreedAt: new Date(0) });
        const again = occasionsOf(repeatFrom(schedule, from), 'UTC', { agreedAt: new Date(0) });
        expect(again).toHaveLength(before.length);
        expect(again.every(({ localDate }) => localDate >= from)).toBe(true);
        if (schedule.repeat !== 'daily') expect(again.map(({ localDate }) => weekdayOf(localDate))).toEqual(before.map(({ localDate }) => weekdayOf(localDate)));
        if (schedule.repeat !== 'random') expect(again.map(({ localTime }) => localTime)).toEqual(before.map(({ localTime }) => localTime));
        tried += before.length;
      }),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(1000);
  });

  it('keeps the day of the month, and asks for other times where chance draws them', () => {
    expect(repeatFrom({ startDate: '2026-01-15', repeat: 'monthly', times: ['20:00'], count: 3 }, '2026-05-02')).toMatchObject({ monthDays: [15], count: 3 });
    expect(repeatFrom({ startDate: '2026-01-15', repeat: 'random', window: { from: '09:00', to: '18:00' }, perDay: 1, seed: 7, count: 3 }, '2026-05-02')).not.toHaveProperty('seed');
  });

  it('is only said of what comes to an end', () => {
    const daily: Schedule = { startDate: '2026-01-15', repeat: 'daily', times: ['20:00'] };
    expect([daily, { ...daily, count: 2 }, { ...daily, untilDate: '2026-02-01' }, { ...daily, until: 'next-session' as const }].map(comesToAnEnd)).toEqual([false, true, true, true]);
    expect(comesToAnEnd({ startDate: '2026-01-15', repeat: 'session', offsetMinutes: -60 })).toBe(false);
    expect(comesToAnEnd({ startDate: '2026-01-15', repeat: 'once', times: ['20:00'] })).toBe(true);
  });
});
