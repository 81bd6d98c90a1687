import { daysBetween } from './civil-date.js';

/** One answer to a scale on a civil date. Several on one day are taken in the order given. */
export interface TrendPoint {
  localDate: string;
  value: number;
}

/** The ends of the scale and, only where it is agreed, which way is better; without it no reading is given. */
export interface TrendScale {
  min: number;
  max: number;
  better?: 'lower' | 'higher' | null;
}

/** What can be said of a chart in one sentence: which sentence, and the values to put in it. Texts are the portal's. */
export type Trend =
  | { key: 'trend.none' }
  | { key: 'trend.few'; values: { count: number; last: number } }
  | { key: 'trend.steady'; values: { around: number; count: number } }
  | { key: 'trend.varied'; values: { low: number; high: number; count: number } }
  | {
      key: 'trend.up' | 'trend.down';
      values: { from: number; to: number; count: number; span: number; unit: 'day' | 'week' };
      reading?: 'better' | 'worse';
    };

/** With fewer answers the first and last third are one answer each, and a direction would be chance; a line would show one all the same. */
export const FEWEST_FOR_A_DIRECTION = 6;

/** A change under a tenth of the scale is not called one, and answers within it of their mean are "around" it. */
const SMALLEST_SHARE = 0.1;

/**
 * How many standard errors the thirds must differ by. It is above the usual 1.96 because the error itself is
 * estimated from few answers: with it, independent answers without a trend, even or bell-shaped over 0 to 10, are
 * said to move in under 5 % of series (simulated in the tests for 6 to 60 answers).
 */
const STANDARD_ERRORS = 3;

/**
 * One honest sentence about a series. It says up or down only when the mean of the last third differs from that of
 * the first third by more than the noise and by at least a tenth of the scale. The noise of one answer is estimated
 * from successive differences, s² = Σ(x[i+1] - x[i])² / 2(n - 1) (von Neumann 1941), which a trend hardly inflates; a
 * difference of two means of k answers then has the standard error s·√(2/k). Moods on neighbouring days resemble each
 * other, so an up or down describes the answers so far and forecasts nothing.
 * @throws RangeError when a date is no civil date
 */
export function describeTrend(points: readonly TrendPoint[], scale: TrendScale): Trend {
  const sorted = [...points].sort((a, b) => daysBetween(b.localDate, a.localDate));
  const values = sorted.map((point) => point.value);
  const count = values.length;
  const last = values.at(-1);
  if (last === undefined) return { key: 'trend.none' };
  if (count < FEWEST_FOR_A_DIRECTION) return { key: 'trend.few', values: { count, last } };

  const third = Math.floor(count / 3);
  const from = mean(values.slice(0, third));
  const to = mean(values.slice(-third));
  const smallest = (scale.max - scale.min) * SMALLEST_SHARE;
  const noise = STANDARD_ERRORS * noiseOf(values) * Math.sqrt(2 / third);
  if (Math.abs(to - from) < Math.max(smallest, noise)) return withoutDirection(values, scale, smallest);

  const days = Math.max(1, daysBetween(sorted[0]!.localDate, sorted.at(-1)!.localDate));
  const span = days < 14 ? { span: days, unit: 'day' as const } : { span: Math.round(days / 7), unit: 'week' as const };
  return {
    key: to > from ? 'trend.up' : 'trend.down',
    values: { from: rounded(from, scale), to: rounded(to, scale), count, ...span },
    ...(scale.better && { reading: (to > from) === (scale.better === 'higher') ? 'better' : 'worse' }),
  };
}

function withoutDirection(values: number[], scale: TrendScale, near: number): Trend {
  const around = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - around) ** 2)));
  const count = values.length;
  if (spread <= near) return { key: 'trend.steady', values: { around: rounded(around, scale), count } };
  return { key: 'trend.varied', values: { low: Math.min(...values), high: Math.max(...values), count } };
}

function noiseOf(values: number[]): number {
  const squares = values.slice(1).map((value, i) => (value - values[i]!) ** 2);
  return Math.sqrt(mean(squares) / 2);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whole numbers on scales of ten steps or more, one decimal on shorter ones. */
function rounded(value: number, scale: TrendScale): number {
  return scale.max - scale.min >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
