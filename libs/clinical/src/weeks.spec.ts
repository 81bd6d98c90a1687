import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from './civil-date.js';
import { checkRange, MAX_REPORT_WEEKS, weekOf, widenToWeeks } from './weeks.js';

const anyDate = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

describe('ISO weeks', () => {
  test('begin on Monday, also over a year end', () => {
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2027-01-01')).toBe('2026-12-28');
  });

  test('a widened range runs from Monday to Sunday, holds the range, and adds at most 6 days at each end', () => {
    fc.assert(fc.property(anyDate, fc.nat(800), (from, days) => {
      const to = addDays(from, days);
      const wide = widenToWeeks(from, to);
      expect([weekdayOf(wide.from), weekdayOf(wide.to)]).toEqual([1, 7]);
      expect(daysBetween(wide.from, from)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(wide.from, from)).toBeLessThan(7);
      expect(daysBetween(to, wide.to)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(to, wide.to)).toBeLessThan(7);
      expect(widenToWeeks(wide.from, wide.to)).toEqual(wide);
    }));
  });

  test('a range is refused when an end is no date, the ends are crossed, or it is longer than two years', () => {
    expect(checkRange('2026-11-22', '2026-11-22')).toEqual([]);
    expect(checkRange('soon', '2026-02-30')).toEqual([
      { field: 'from', code: 'bad_date' },
      { field: 'to', code: 'bad_date' },
    ]);
    expect(checkRange('2026-11-22', '2026-11-21')).toEqual([{ field: 'to', code: 'before_from' }]);
    const longest = addDays('2026-11-16', 7 * MAX_REPORT_WEEKS - 1);
    expect(checkRange('2026-11-16', longest)).toEqual([]);
    expect(checkRange('2026-11-16', addDays(longest, 1))).toEqual([{ field: 'to', code: 'too_long' }]);
    expect(checkRange('2024-11-23', '2026-11-22')).toEqual([]);
  });
});
