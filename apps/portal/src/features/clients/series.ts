import type { TrendScale } from '@attune/clinical/trend';
import type { Series } from './api';

/** The scale behind a series; null when what is counted has no ends and so no chart. */
export function scaleOf({ min, max, better }: Series): TrendScale | null {
  if (min === null || max === null) return null;
  return { min, max, better: better === 'neither' ? null : better };
}

/** Fewer points than this are a mention, not a line. */
const FEWEST_POINTS = 2;

/** The series worth a chart, those with most to say first. */
export function charted(series: readonly Series[]): Series[] {
  return series
    .filter((one) => scaleOf(one) && one.points.length >= FEWEST_POINTS)
    .sort((a, b) => b.points.length - a.points.length);
}
