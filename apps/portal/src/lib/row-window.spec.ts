import fc from 'fast-check';
import { rowsInSight, WHOLE } from './row-window';

const sight = fc.record({
  count: fc.integer({ min: WHOLE + 1, max: 5_000 }),
  height: fc.integer({ min: 20, max: 300 }),
  top: fc.integer({ min: -2_000_000, max: 5_000 }),
  view: fc.integer({ min: 0, max: 3_000 }),
});

it('draws every row in sight, and keeps the list as long as it is', () => {
  fc.assert(
    fc.property(sight, ({ count, height, top, view }) => {
      const { first, end, above, below } = rowsInSight({ count, height, top, view });
      expect(0 <= first && first <= end && end <= count).toBe(true);
      expect(above + (end - first) * height + below).toBe(count * height);
      const seen = { from: Math.floor(-top / height), to: Math.ceil((view - top) / height) };
      const inList = (row: number) => Math.min(count, Math.max(0, row));
      if (inList(seen.from) < inList(seen.to)) {
        expect(first).toBeLessThanOrEqual(inList(seen.from));
        expect(end).toBeGreaterThanOrEqual(inList(seen.to));
      }
    }),
  );
});

it('draws little more than is seen, however long the list', () => {
  fc.assert(
    fc.property(sight, ({ count, height, top, view }) => {
      const { first, end } = rowsInSight({ count, height, top, view });
      expect(end - first).toBeLessThanOrEqual(Math.ceil(view / height) + 100);
    }),
  );
});

it('draws a usual list whole', () => {
  expect(rowsInSight({ count: WHOLE, height: 50, top: -9_000, view: 700 })).toEqual({ first: 0, end: WHOLE, above: 0, below: 0 });
});
