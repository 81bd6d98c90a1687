import fc from 'fast-check';
import { byteRange } from './byte-range.js';
import { partsOf } from './parts.js';

const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });

describe('a range of bytes', () => {
  it('read from the parts that hold it is what the whole file has there', () => {
    fc.assert(
      fc.property(lengths, fc.nat(500), fc.nat(500), (sizes, a, b) => {
        const file = Buffer.from(Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, i) => i % 251));
        const [first, last] = [Math.min(a, b) % file.length, Math.min(Math.max(a, b), file.length - 1)];
        fc.pre(first <= last);
        const parts = partsOf(sizes, { first, last });
        const read = parts.map(({ index, offset, from, until }) => file.subarray(offset, offset + sizes[index]!).subarray(from, until));
        expect(Buffer.concat(read).equals(file.subarray(first, last + 1))).toBe(true);
        expect(parts.every(({ from, until }) => until > from)).toBe(true);
      }),
    );
  });

  it('never asks for a byte that is not there', () => {
    fc.assert(
      fc.property(fc.option(fc.nat(2_000)), fc.option(fc.nat(2_000)), fc.integer({ min: 1, max: 1_000 }), (from, to, size) => {
        const range = byteRange(`bytes=${from ?? ''}-${to ?? ''}`, size);
        if (typeof range === 'string') return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThan(size);
      }),
    );
  });
});
