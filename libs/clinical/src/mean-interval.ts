import { t95 } from './student-t.js';

/** A mean with its 95 % interval, unrounded. */
export interface MeanInterval {
  mean: number;
  low: number;
  high: number;
  count: number;
}

/** Under so many answers nothing is averaged: two that happen to agree would look certain. */
export const FEWEST_FOR_A_MEAN = 3;

/**
 * The least standard deviation a difference of two whole-number answers is taken to have. Each is felt somewhere within
 * half a step of what was given, an even spread over one step has the variance 1/12 (Sheppard 1898), and a difference
 * has two. So three equal differences do not make an interval of no width.
 */
const ROUNDING = Math.sqrt(2 / 12);

/**
 * The mean of differences between whole-number answers and its two-sided 95 % interval, mean ± t·s/√n (Student 1908) with
 * s² = Σ(x - mean)²/(n - 1); null under three differences. It takes them as independent, which neighbouring days are only
 * nearly; it says how sure the mean of this client's answers is, nothing about causes.
 */
export function meanInterval(differences: readonly number[]): MeanInterval | null {
  const count = differences.length;
  if (count < FEWEST_FOR_A_MEAN) return null;
  const mean = differences.reduce((sum, each) => sum + each, 0) / count;
  const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (count - 1);
  const reach = (t95(count - 1) * Math.max(ROUNDING, Math.sqrt(variance))) / Math.sqrt(count);
  return { mean, low: mean - reach, high: mean + reach, count };
}
