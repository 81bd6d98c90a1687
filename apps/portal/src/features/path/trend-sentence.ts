import { describeTrend } from '@attune/clinical/trend';
import type { Translate } from '../../lib/texts';
import type { Series } from './api';

/** The one plain sentence beside a chart of one's own. It says how the answers moved, never that this is better or worse. */
export function trendSentence(series: Series, t: Translate<'path'>): string {
  const trend = describeTrend(series.points, { min: series.min ?? 0, max: series.max ?? 10 });
  switch (trend.key) {
    case 'trend.none':
      return t('trend.none');
    case 'trend.few':
    case 'trend.steady':
    case 'trend.varied':
      return t(trend.key, trend.values);
    case 'trend.up':
    case 'trend.down': {
      const { unit, span, ...values } = trend.values;
      return t(trend.key, { ...values, time: t(unit === 'day' ? 'trend.days' : 'trend.weeks', { span }) });
    }
  }
}
