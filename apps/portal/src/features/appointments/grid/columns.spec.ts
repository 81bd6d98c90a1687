import fc from 'fast-check';
import { type Extent, LEAST_DRAWN, placesOf } from './columns';

const extent = fc
  .tuple(fc.integer({ min: 0, max: 1435 }), fc.integer({ min: 5, max: 300 }))
  .map(([from, minutes]): Extent => ({ from, to: Math.min(from + minutes, 1440) }));
const extents = fc.array(extent, { maxLength: 14 });

const drawn = ({ from, to }: Extent): Extent => ({ from, to: Math.max(to, from + LEAST_DRAWN) });
const meet = (a: Extent, b: Extent) => drawn(a).from < drawn(b).to && drawn(b).from < drawn(a).to;
const shareColumn = (a: { column: number; width: number }, b: { column: number; width: number }) => a.column < b.column + b.width && b.column < a.column + a.width;

describe('sessions side by side', () => {
  it('never lets one lie over another', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const places = placesOf(all);
        all.forEach((a, i) =>
          all.slice(i + 1).forEach((b, j) => {
            if (meet(a, b)) expect(shareColumn(places[i]!, places[i + 1 + j]!)).toBe(false);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps each within its day, and gives all room to one that meets no other', () => {
    fc.assert(
      fc.property(extents, (all) => {
        placesOf(all).forEach(({ column, width, of }, i) => {
          expect(column >= 0 && width >= 1 && column + width <= of).toBe(true);
          const alone = all.every((other, j) => i === j || !meet(all[i]!, other));
          if (alone) expect({ column, width, of }).toEqual({ column: 0, width: 1, of: 1 });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('takes no more columns than there are sessions at the same minute', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const atOnce = Math.max(0, ...all.map((a) => all.filter((b) => b.from <= a.from && a.from < drawn(b).to).length));
        expect(Math.max(0, ...placesOf(all).map(({ of }) => of))).toBe(atOnce);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in whatever order they come', () => {
    const distinct = fc.uniqueArray(extent, { maxLength: 10, selector: ({ from, to }) => `${from}-${to}` });
    fc.assert(
      fc.property(distinct.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const places = placesOf(all);
        placesOf(shuffled).forEach((place, i) => expect(place).toEqual(places[all.indexOf(shuffled[i]!)]));
      }),
    );
  });
});
