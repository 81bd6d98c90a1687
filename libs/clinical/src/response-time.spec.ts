import fc from 'fast-check';
import { add, BUCKETS, bucketOf, EDGES, medianOf } from './response-time.js';

const histogram = (hours: number[]) => {
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const h of hours) counts[bucketOf(h)]! += 1;
  return counts;
};
const exactMedian = (hours: number[]) => {
  const sorted = [...hours].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
};
const width = (hours: number) => EDGES[bucketOf(hours) + 1]! - EDGES[bucketOf(hours)]!;
const answered = fc.array(fc.double({ min: 0, max: 671.9, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('time to answer', () => {
  test('a time falls in the bucket whose lower edge it has reached', () => {
    EDGES.forEach((edge, bucket) => {
      expect(bucketOf(edge)).toBe(bucket);
      expect(bucketOf(edge - 1e-9)).toBe(Math.max(0, bucket - 1));
    });
    expect(bucketOf(-0.01)).toBe(0);
    expect(bucketOf(1e9)).toBe(BUCKETS - 1);
    expect(bucketOf(Infinity)).toBe(BUCKETS - 1);
    expect(() => bucketOf(NaN)).toThrow(RangeError);
  });

  test('the median is off by at most the width of the buckets that the middle answers are in', () => {
    fc.assert(fc.property(answered, (hours) => {
      const sorted = [...hours].sort((a, b) => a - b);
      const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
      const upper = sorted[Math.floor(sorted.length / 2)]!;
      const bound = (width(lower) + width(upper)) / 2;
      expect(Math.abs(medianOf(histogram(hours))! - exactMedian(hours))).toBeLessThanOrEqual(bound);
    }), { numRuns: 2000 });
  });

  test('by example', () => {
    expect(medianOf(histogram([]))).toBeNull();
    expect(medianOf(histogram([30]))).toBe(30);
    expect(medianOf(histogram([0.5, 3, 90]))).toBe(3);
    expect(medianOf(histogram([1000, 2000, 5000]))).toBe(672);
    expect(() => medianOf([...histogram([]), 1])).toThrow(RangeError);
  });

  test('histograms of parts add up to the histogram of the whole, in any order', () => {
    fc.assert(fc.property(answered, answered, (a, b) => {
      expect(add(histogram(a), histogram(b))).toEqual(histogram([...b, ...a]));
    }));
    expect(add([], [1])).toEqual(histogram([0]));
  });
});
