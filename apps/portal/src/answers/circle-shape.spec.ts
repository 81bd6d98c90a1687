import fc from 'fast-check';
import { around, clearAngle, freeAngle, initialsOf, lineOf, placeAt, pointOf } from './circle-shape';

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

it('puts somebody new in the widest gap, never nearer to anyone than half of it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(angles, { maxLength: 12 }), (taken) => {
      const free = freeAngle(taken);
      const widest = 360 / (taken.length + 1);
      for (const angle of taken) expect(apart(free, angle)).toBeGreaterThanOrEqual(Math.floor(widest / 2) - 1);
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
