import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber, daysBetween, isCivilDate, weekdayOf } from './civil-date.js';

describe('civil dates', () => {
  test('only days that exist are dates', () => {
    const good = ['2026-11-22', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
    const noSuchDay = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '0000-01-01'];
    const otherForm = ['26-11-22', '2026-1-2', '2026-11-22T00:00', ' 2026-11-22', '', null, 20261122];
    expect(good.filter(isCivilDate)).toEqual(good);
    expect([...noSuchDay, ...otherForm].filter(isCivilDate)).toEqual([]);
  });

  test('day numbers go there and back, and days add up', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(fc.property(day, fc.integer({ min: -1000, max: 1000 }), (n, move) => {
      const date = dateOfDay(n);
      expect(dayNumber(date)).toBe(n);
      expect(daysBetween(date, addDays(date, move))).toBe(move);
      expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
    }));
  });

  test('arithmetic on what is no date throws', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
