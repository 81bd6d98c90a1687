import { describeTrend, type TrendPoint, type TrendScale } from '@attune/clinical/trend';
import { writeNumber } from '../../lib/dates';
import { useText } from '../../lib/texts';

/** The sentence beside a chart of one's own: how the answers moved, never that this is better or worse. */
export function useOwnTrend(): (points: readonly TrendPoint[], scale: TrendScale) => string {
  const t = useText('pictures');
  return (points, { min, max }) => {
    const trend = describeTrend(points, { min, max });
    switch (trend.key) {
      case 'trend.none':
        return t('few', { count: 0 });
      case 'trend.few':
        return t('client.trend.few', { count: trend.values.count, last: writeNumber(trend.values.last) });
      case 'trend.steady':
        return t('client.trend.steady', { around: writeNumber(trend.values.around), count: trend.values.count });
      case 'trend.varied':
        return t('client.trend.varied', { low: writeNumber(trend.values.low), high: writeNumber(trend.values.high) });
      case 'trend.up':
      case 'trend.down': {
        const { unit, span, from, to, count } = trend.values;
        const time = t(unit === 'day' ? 'client.trend.days' : 'client.trend.weeks', { span });
        return t(`client.${trend.key}`, { from: writeNumber(from), to: writeNumber(to), count, time });
      }
    }
  };
}
