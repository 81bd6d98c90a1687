import fc from 'fast-check';
import { describeShift } from './shift.js';

const answer = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.record({ before: answer, after: answer }), { maxLength: 40 });
const even = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('describeShift', () => {
  test('counts while there are too few', () => {
    expect(describeShift([{ before: 9, after: 1 }, { before: 9, after: 1 }])).toEqual({ key: 'few', values: { count: 2 } });
  });

  test('says a clear fall with its means and interval', () => {
    const steady = [[7, 4], [8, 5], [6, 4], [7, 4], [8, 4]].map(([before = 0, after = 0]) => ({ before, after }));
    expect(describeShift(steady)).toEqual({ key: 'down', values: { from: 7.2, to: 4.2, by: -3, low: -3.9, high: -2.1, count: 5 } });
  });

  test('whatever is said is true of the pairs', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -6, max: 6 }), (drawn, tilt) => {
        const given = drawn.map(({ before, after }) => ({ before, after: Math.min(10, Math.max(0, after + tilt)) }));
        const said = describeShift(given);
        expect(said.values.count).toBe(given.length);
        if (said.key === 'few') return;
        const { from, to, by, low, high } = said.values;
        expect(Math.abs(from - even(given.map(({ before }) => before)))).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(to - even(given.map(({ after }) => after)))).toBeLessThanOrEqual(0.0501);
        expect(low).toBeLessThanOrEqual(by);
        expect(high).toBeGreaterThanOrEqual(by);
        if (said.key === 'up') expect(low).toBeGreaterThan(0);
        if (said.key === 'down') expect(high).toBeLessThan(0);
        if (said.key === 'open') expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });

  test('pairs told the other way round say the other direction', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const other = { up: 'down', down: 'up', open: 'open', few: 'few' } as const;
        const turned = given.map(({ before, after }) => ({ before: after, after: before }));
        expect(describeShift(turned).key).toBe(other[describeShift(given).key]);
      }),
    );
  });
});
