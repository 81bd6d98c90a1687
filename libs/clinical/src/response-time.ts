/**
 * How long clients wait for an answer, kept as counts in fixed buckets: histograms of weeks and of therapists add up,
 * medians do not.
 */

/** Lower edges of the buckets, in hours; each reaches up to the next edge, the last (28 days) has no upper one. */
export const EDGES = [0, 1, 2, 4, 8, 12, 18, 24, 36, 48, 72, 96, 120, 168, 336, 672] as const;

/** How many buckets a histogram has. */
export const BUCKETS = EDGES.length;

/**
 * The bucket (0 to BUCKETS - 1) of a time to answer in hours. A little below zero is zero: clocks of two machines
 * differ.
 * @throws RangeError for what is not a number
 */
export function bucketOf(hours: number): number {
  if (Number.isNaN(hours)) throw new RangeError('hours must be a number');
  const next = EDGES.findIndex((edge) => edge > hours);
  if (next === -1) return BUCKETS - 1;
  return Math.max(0, next - 1);
}

/** The sum of two histograms, bucket by bucket. */
export function add(a: readonly number[], b: readonly number[]): number[] {
  return EDGES.map((_, bucket) => (a[bucket] ?? 0) + (b[bucket] ?? 0));
}

/**
 * The median in hours, or null when nothing was counted. Inside a bucket the answers are taken as evenly spread
 * (grouped-data interpolation), so it is off by at most the width of the bucket it falls in; a median in the last
 * bucket reads 672, meaning "28 days or more".
 */
export function medianOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const lower = valueAtRank(counts, Math.floor((total + 1) / 2));
  const upper = valueAtRank(counts, Math.floor(total / 2) + 1);
  return (lower + upper) / 2;
}

/** The value of the rank-th smallest answer, rank counted from 1: the middle of its own equal share of the bucket. */
function valueAtRank(counts: readonly number[], rank: number): number {
  let before = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket] ?? 0;
    if (before + count >= rank) {
      const low = EDGES[bucket] ?? 0;
      const high = EDGES[bucket + 1] ?? low;
      return low + ((rank - before - 0.5) / count) * (high - low);
    }
    before += count;
  }
  throw new RangeError('a histogram has BUCKETS counts');
}
