import { meanInterval } from './mean-interval.js';

/** The same number on both sides of something: before and after, predicted and actual. */
export interface Pair {
  before: number;
  after: number;
}

/** What was said in numbers about a shift, each with one decimal; `by`, `low` and `high` carry their sign. */
export interface ShiftValues {
  from: number;
  to: number;
  by: number;
  low: number;
  high: number;
  count: number;
}

/** Which sentence a series of pairs allows, and the values to put in it. Texts are the portal's. */
export type Shift =
  | { key: 'few'; values: { count: number } }
  | { key: 'up' | 'down' | 'open'; values: ShiftValues };

/**
 * One honest sentence about pairs: up or down only where the 95 % interval of the mean difference leaves out 0, also once
 * it is written with one decimal; else the direction stays open. An interval is rounded outwards: as it is written, it holds the one that
 * was computed, and has a width.
 */
export function describeShift(pairs: readonly Pair[]): Shift {
  const interval = meanInterval(pairs.map(({ before, after }) => after - before));
  if (!interval) return { key: 'few', values: { count: pairs.length } };
  const values = {
    from: tenth(mean(pairs.map(({ before }) => before))),
    to: tenth(mean(pairs.map(({ after }) => after))),
    by: tenth(interval.mean),
    low: Math.floor(tidy(interval.low * 10)) / 10 + 0,
    high: Math.ceil(tidy(interval.high * 10)) / 10 + 0,
    count: interval.count,
  };
  if (values.low > 0) return { key: 'up', values };
  if (values.high < 0) return { key: 'down', values };
  return { key: 'open', values };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One decimal, and never minus zero. */
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Without the last digits that binary fractions add: 2.3000000000000003 tenths are 2.3. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
