import fc from 'fast-check';
import { around, clearAngle, freeAngle, initialsOf, lineOf, placeAt, pointOf, type Place } from './circle-shape';

const rings = fc.integer({ min: 2, max: 5 });
const angles = fc.integer({ min: 0, max: 359 });
const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

it('finds a place again where it was drawn', () => {
  fc.assert(
    fc.property(rings, fc.nat(4), angles, (count, ring, angle) => {
      const place = { ring: ring % count, angle };
      const { x, y } = pointOf(place, count);
      expect(placeAt(x, y, count)).toEqual(place);
    }),
  );
});

it('finds a ring of the circle for any point, also in the middle and outside', () => {
  fc.assert(
    fc.property(rings, fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (count, x, y) => {
      const { ring, angle } = placeAt(x, y, count);
      expect(ring).toBeGreaterThanOrEqual(0);
      expect(ring).toBeLessThan(count);
      expect(angle).toBe(around(angle));
    }),
  );
});

it('puts somebody new where the letters of everyone can still be read, while there is room', () => {
  fc.assert(
    fc.property(rings, fc.array(fc.nat(4), { maxLength: 8 }), (count, wanted) => {
      const placed = wanted.reduce<Place[]>((all, each) => {
        const ring = each % count;
        return [...all, { ring, angle: freeAngle(ring, all, count) }];
      }, []);
      // The innermost of five rings is a tight place for more than three dots of 32.
      const crowded = placed.filter(({ ring }) => ring === 0).length > 3;
      const points = placed.map((place) => pointOf(place, count));
      const gaps = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      if (!crowded) expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(20);
    }),
  );
});

it('puts nobody on the name of a ring', () => {
  fc.assert(
    fc.property(rings, fc.nat(4), (count, ring) => {
      const angle = freeAngle(ring % count, [], count);
      expect(apart(angle, 0)).toBeGreaterThanOrEqual(45);
    }),
  );
});

it('never lets one dot cover another while there is room, and leaves it where it was let go otherwise', () => {
  fc.assert(
    fc.property(rings, angles, fc.uniqueArray(angles, { maxLength: 3 }), (count, angle, taken) => {
      const outermost = { ring: count - 1, angle };
      const least = (34 / lineOf(count - 1, count)) * (180 / Math.PI);
      const clear = clearAngle(outermost, taken, count);
      for (const other of taken) expect(apart(clear, other)).toBeGreaterThanOrEqual(least - 1);
      if (taken.every((other) => apart(angle, other) > least)) expect(clear).toBe(angle);
    }),
  );
});

it('writes a person with one or two letters', () => {
  expect(['Rosa María', 'K.', 'ana-lucía', '  ñ', '(Bo) Li', '7', '…'].map(initialsOf)).toEqual(['RM', 'K', 'AL', 'Ñ', 'BL', '7', '…']);
});
