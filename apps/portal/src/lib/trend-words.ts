import { describeTrend, type TrendPoint, type TrendScale } from '@attune/clinical/trend';
import { writeNumber } from './dates';
import { useText, type Translate } from './texts';

/** Writes the one honest sentence that stands beside a chart, for staff: with the reading where one is agreed. */
export function trendWords(t: Translate<'clinical'>, points: readonly TrendPoint[], scale: TrendScale): string {
  const trend = describeTrend(points, scale);
  if (trend.key === 'trend.none') return t('trend.none');
  const { values } = trend;
  if (!('unit' in values)) return t(trend.key, written(values));
  const { from, to, span, unit, count } = values;
  const time = t(unit === 'day' ? 'trend.days' : 'trend.weeks', { span });
  const sentence = t(trend.key, { from: writeNumber(from), to: writeNumber(to), time, count });
  return 'reading' in trend && trend.reading ? `${sentence} ${t(`trend.${trend.reading}`)}` : sentence;
}

/** The same in the reader's language. */
export function useTrendWords(): (points: readonly TrendPoint[], scale: TrendScale) => string {
  const t = useText('clinical');
  return (points, scale) => trendWords(t, points, scale);
}

/** Every number as the locale writes it, but the count: its text chooses the plural. */
function written(values: Record<string, number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'count' ? value : writeNumber(value)]),
  );
}
