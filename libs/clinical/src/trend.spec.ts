import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { describeTrend, type TrendScale } from './trend.js';

const scale: TrendScale = { min: 0, max: 10 };
const daily = (...values: number[]) => values.map((value, i) => ({ localDate: addDays('2026-11-01', i), value }));

describe('describeTrend', () => {
  test('says how many answers there are while there are too few for a direction', () => {
    expect(describeTrend([], scale)).toEqual({ key: 'trend.none' });
    expect(describeTrend(daily(7, 4), scale)).toEqual({ key: 'trend.few', values: { count: 2, last: 4 } });
    expect(describeTrend(daily(9, 7, 5, 3, 1), scale).key).toBe('trend.few');
  });

  test('says down or up with the ends and the time between', () => {
    expect(describeTrend(daily(7, 7, 6, 5, 4, 4), scale)).toEqual({
      key: 'trend.down', values: { from: 7, to: 4, count: 6, span: 5, unit: 'day' },
    });
    const weekly = [2, 2, 3, 4, 6, 6].map((value, i) => ({ localDate: addDays('2026-09-01', 7 * i), value }));
    expect(describeTrend(weekly, scale)).toEqual({
      key: 'trend.up', values: { from: 2, to: 6, count: 6, span: 5, unit: 'week' },
    });
  });

  test('does not call noise a direction', () => {
    expect(describeTrend(daily(5, 6, 5, 4, 5, 6, 5), scale)).toEqual({
      key: 'trend.steady', values: { around: 5, count: 7 },
    });
    expect(describeTrend(daily(1, 8, 2, 9, 3, 7), scale)).toEqual({
      key: 'trend.varied', values: { low: 1, high: 9, count: 6 },
    });
    // A change that is certain but too small to matter: half a point on 0 to 10.
    expect(describeTrend(daily(5, 5, 5, 5, 5.5, 5.5, 5.5, 5.5), scale).key).toBe('trend.steady');
  });

  test('calls it better or worse only where the scale says which way is better', () => {
    const down = daily(7, 7, 6, 5, 4, 4);
    expect(describeTrend(down, scale)).not.toHaveProperty('reading');
    expect(describeTrend(down, { ...scale, better: null })).not.toHaveProperty('reading');
    expect(describeTrend(down, { ...scale, better: 'lower' })).toHaveProperty('reading', 'better');
    expect(describeTrend(down, { ...scale, better: 'higher' })).toHaveProperty('reading', 'worse');
  });

  test('short scales keep one decimal', () => {
    const likert = { min: 1, max: 5 };
    expect(describeTrend(daily(2, 2, 2, 2, 3, 3, 3, 3, 3), likert)).toMatchObject({ values: { from: 2, to: 3 } });
    expect(describeTrend(daily(2, 2, 2, 2, 2, 3), likert)).toMatchObject({ values: { around: 2.2 } });
  });

  const anyValues = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 60 });

  test('the order of arrival changes nothing, and a mirrored series says the mirrored thing', () => {
    fc.assert(fc.property(anyValues, (values) => {
      const said = describeTrend(daily(...values), scale);
      expect(describeTrend(daily(...values).reverse(), scale)).toEqual(said);
      const mirrored = describeTrend(daily(...values.map((value) => 10 - value)), scale).key;
      const mirror: Record<string, string> = { 'trend.up': 'trend.down', 'trend.down': 'trend.up' };
      expect(mirrored).toBe(mirror[said.key] ?? said.key);
    }));
  });

  test('whatever is said to have moved has moved, in whole numbers that differ in that direction', () => {
    fc.assert(fc.property(anyValues, fc.integer({ min: -1, max: 1 }), (values, slope) => {
      const tilted = values.map((value, i) => Math.min(10, Math.max(0, value / 3 + (slope * i * 10) / values.length)));
      const said = describeTrend(daily(...tilted), scale);
      if (said.key === 'trend.up') expect(said.values.to).toBeGreaterThan(said.values.from);
      if (said.key === 'trend.down') expect(said.values.to).toBeLessThan(said.values.from);
    }));
  });

  test('independent answers without a trend are said to move in under 5 % of series', () => {
    // A small generator with a fixed seed (mulberry32), so that the rate is the same in every run.
    let state = 20_261_122;
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    const even = () => Math.floor(random() * 11);
    const bell = () => Math.round(((random() + random() + random() + random()) * 10) / 4);
    for (const answer of [even, bell]) {
      for (const count of [6, 7, 9, 14, 30, 60]) {
        let moved = 0;
        for (let series = 0; series < 1000; series++) {
          const { key } = describeTrend(daily(...Array.from({ length: count }, answer)), scale);
          if (key === 'trend.up' || key === 'trend.down') moved++;
        }
        expect(moved).toBeLessThan(50);
      }
    }
  });
});
