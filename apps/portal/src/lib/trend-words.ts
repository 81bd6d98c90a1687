import { describeTrend, type TrendPoint, type TrendScale } from '@attune/clinical/trend';
import { writeNumber } from './dates';
import { useText } from './texts';

/** Writes the one honest sentence that stands beside a chart, for staff: with the reading where one is agreed. */
export function useTrendWords(): (points: readonly TrendPoint[], scale: TrendScale) => string {
  const t = useText('clinical');
  return (points, scale) => {
    const trend = describeTrend(points, scale);
    if (trend.key === 'trend.none') return t('trend.none');
    if (trend.key === 'trend.up' || trend.key === 'trend.down') {
      const { from, to, span, unit, count } = trend.values;
      const time = t(unit === 'day' ? 'trend.days' : 'trend.weeks', { span });
      const sentence = t(trend.key, { from: writeNumber(from), to: writeNumber(to), time, count });
      return trend.reading ? `${sentence} ${t(`trend.${trend.reading}`)}` : sentence;
    }
    const values = Object.entries(trend.values).map(([name, value]) => [
      name,
      name === 'count' ? value : writeNumber(value),
    ]);
    return t(trend.key, Object.fromEntries(values) as Record<string, string | number>);
  };
}
