import { addDays, daysBetween, weekdayOf } from '@attune/clinical/civil-date';
import fc from 'fast-check';
import { datesOf, faultOf, ONCE, type Rhythm } from './rhythm';

const start = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days));
const every = fc.integer({ min: 1, max: 12 });
const count = fc.integer({ min: 1, max: 104 });
const weekly = (times: number, amount: number): Rhythm => ({ ...ONCE, repeat: 'weekly', every: String(times), count: String(amount) });

describe('the days of a series, shown before it is made', () => {
  it('are as many as were asked for, so many weeks apart, from the first', () => {
    fc.assert(
      fc.property(start, every, count, (first, weeks, amount) => {
        const dates = datesOf(weekly(weeks, amount), first, '10:00');
        expect(dates).toHaveLength(amount);
        dates.forEach((date, i) => expect(daysBetween(first, date)).toBe(i * weeks * 7));
      }),
    );
  });

  it('end with the last day that is named, that one included', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 700 }), (first, days) => {
        const untilDate = addDays(first, days);
        const rhythm: Rhythm = { ...ONCE, repeat: 'weekly', end: 'date', untilDate };
        const dates = datesOf(rhythm, first, '10:00');
        expect(dates).toHaveLength(Math.floor(days / 7) + 1);
        expect(dates.every((date) => date <= untilDate && weekdayOf(date) === weekdayOf(first))).toBe(true);
      }),
    );
  });

  it('are of each month that has the day', () => {
    expect(datesOf({ ...ONCE, repeat: 'monthly', count: '4' }, '2026-10-31', '10:00')).toEqual(['2026-10-31', '2026-12-31', '2027-01-31', '2027-03-31']);
  });

  it('are none while something is missing, and what is missing is named', () => {
    const cases: [Partial<Rhythm>, string | null][] = [
      [{ repeat: 'none' }, null],
      [{ every: '' }, 'every'],
      [{ every: '0' }, 'every'],
      [{ count: '105' }, 'count'],
      [{ count: '1.5' }, 'count'],
      [{ end: 'date' }, 'untilDate'],
      [{ end: 'date', untilDate: '2026-11-23' }, 'untilDate'],
    ];
    for (const [change, fault] of cases) {
      const rhythm: Rhythm = { ...ONCE, repeat: 'weekly', ...change };
      expect([change, faultOf(rhythm, '2026-11-24')]).toEqual([change, fault]);
      expect(datesOf(rhythm, '2026-11-24', '10:00')).toEqual([]);
    }
    expect(faultOf({ ...ONCE, repeat: 'weekly', end: 'date', untilDate: '2029-11-24' }, '2026-11-24')).toBe('countMost');
  });
});
