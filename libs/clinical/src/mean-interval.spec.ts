import fc from 'fast-check';
import { meanInterval } from './mean-interval.js';
import { t95 } from './student-t.js';

/**
 * The share of Student's t within ± `reach`, by Simpson's rule over its density c(ν)(1 + t²/ν)^(-(ν+1)/2). The constant
 * follows from c(1)√1 = 1/π and c(2)√2 = 1/2 by c(ν+2)√(ν+2) = c(ν)√ν·(ν+1)/ν.
 */
function within(reach: number, df: number): number {
  let scaled = df % 2 ? 1 / Math.PI : 1 / 2;
  for (let nu = df % 2 ? 1 : 2; nu < df; nu += 2) scaled *= (nu + 1) / nu;
  const density = (t: number) => (scaled / Math.sqrt(df)) * (1 + (t * t) / df) ** (-(df + 1) / 2);
  const steps = 4_000;
  const h = reach / steps;
  let sum = density(0) + density(reach);
  for (let i = 1; i < steps; i++) sum += density(i * h) * (i % 2 ? 4 : 2);
  return (2 * sum * h) / 3;
}

describe('t95', () => {
  test('leaves 95 % of the distribution between its ends, whatever the degrees of freedom', () => {
    for (const df of [1, 2, 3, 4, 7, 15, 29, 30, 31, 32, 60, 120, 365]) expect(within(t95(df), df)).toBeCloseTo(0.95, 4);
  });

  test('falls with every answer more, towards the normal one', () => {
    for (let df = 1; df < 400; df++) expect(t95(df + 1)).toBeLessThan(t95(df));
    expect(t95(100_000)).toBeCloseTo(1.96, 3);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %p degrees of freedom', (df) => {
    expect(() => t95(df)).toThrow(RangeError);
  });
});

describe('meanInterval', () => {
  const differences = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 3, maxLength: 40 });

  test('says nothing under three answers', () => {
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([-3, -3])).toBeNull();
  });

  test('agrees with an interval worked out by hand', () => {
    // Mean 2, s = 1, n = 3: 2 ± 4.3027/√3.
    expect(meanInterval([1, 2, 3])).toEqual({ mean: 2, low: expect.closeTo(-0.4842, 3), high: expect.closeTo(4.4842, 3), count: 3 });
  });

  test('holds the mean in its middle, moves with the answers, and is never without width', () => {
    fc.assert(
      fc.property(differences, fc.integer({ min: -5, max: 5 }), (values, by) => {
        const { mean, low, high } = meanInterval(values)!;
        expect((low + high) / 2).toBeCloseTo(mean, 9);
        expect(high - low).toBeGreaterThan(0);
        const moved = meanInterval(values.map((value) => value + by))!;
        expect(moved.low - low).toBeCloseTo(by, 9);
        expect(moved.high - high).toBeCloseTo(by, 9);
      }),
    );
  });

  test('three equal answers are not certain', () => {
    const { low, high } = meanInterval([-1, -1, -1])!;
    expect(low).toBeLessThan(-1.5);
    expect(high).toBeGreaterThan(-0.5);
  });
});
