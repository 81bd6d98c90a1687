import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { useTrendWords } from '../../lib/trend-words';
import { Icon } from '../../ui';
import { Chart } from '../../ui/Chart';
import type { Series } from './api';
import { scaleOf } from './series';
import styles from './SeriesChart.module.css';

/** Values a reader hears one by one; beyond that, the sentence and the ends say it better. */
const MOST_SPOKEN = 12;

/** One scale over time beside its sentence, and what the sentence rests on one click away. */
export function SeriesChart({ clientId, series }: { clientId: string; series: Series }) {
  const t = useText('clients');
  const language = useLanguage();
  const trendWords = useTrendWords();
  const { date } = useDates();
  const scale = scaleOf(series);
  const first = series.points[0];
  const last = series.points.at(-1);
  if (!scale || !first || !last) return null;
  const title = series.label[language];
  const sentence = trendWords(series.points, scale);
  const spoken =
    series.points.length <= MOST_SPOKEN
      ? series.points.map((point) => `${date(point.localDate, 'short')}: ${point.value}`).join(', ')
      : sentence;
  return (
    <div className="card card-pad">
      <Chart
        min={scale.min}
        max={scale.max}
        points={series.points.map((point) => ({ label: date(point.localDate, 'short'), value: point.value }))}
        label={`${title}: ${spoken}`}
      >
        <h3 className={styles.title}>
          {title}
          {series.at && <span className="faint">, {t(`charts.${series.at}`)}</span>}
        </h3>
        <p>{sentence}</p>
        <details className="say-src">
          <summary>
            {t('charts.how')}
            <Icon name="down" />
          </summary>
          <p>
            {t('charts.source', {
              count: series.points.length,
              exercise: series.title[language],
              from: date(first.localDate),
              to: date(last.localDate),
              min: scale.min,
              max: scale.max,
            })}
          </p>
          <p>{t('charts.rule')}</p>
          <p>
            <Link to={`/clients/${clientId}/responses/${last.responseId}`}>{t('charts.last')}</Link>
          </p>
        </details>
      </Chart>
    </div>
  );
}
