import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { Link } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Chart, Empty, Icon, Problem, Wait } from '../../ui';
import { loadSeries, type Series } from './api';
import styles from './Path.module.css';
import { trendSentence } from './trend-sentence';

/** So many answers can be told apart on a phone; the sentence is about all of them. */
const SHOWN = 24;

/** A card's inside on a phone, in pixels. */
const PHONE = 296;

/** My numbers over time, each chart with its sentence. */
export function ChartsPage() {
  const t = useText('path');
  const { clientId } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['path', 'series'], queryFn: () => loadSeries(clientId ?? '') });
  useTitle(t('charts'));
  const { scales, feelings } = inOrder(data?.series ?? []);
  return (
    <div className={styles.page}>
      <p className="no-print">
        <Link className="btn btn-text btn-small" to="/path">
          <Icon name="back" />
          {t('title')}
        </Link>
      </p>
      <div className={styles.head}>
        <h1>{t('charts')}</h1>
        <p className="soft">{t('chartsLead')}</p>
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && scales.length + feelings.length === 0 && <Empty title={t('noCharts')}>{t('noChartsMore')}</Empty>}
      {scales.map((each) => (
        <SeriesCard key={`${each.exerciseId}.${each.code}`} series={each} />
      ))}
      {feelings.length > 0 && (
        <details className={styles.feelings}>
          <summary>{t('feelings', { count: feelings.length })}</summary>
          <div className={styles.page}>
            {feelings.map((each) => (
              <SeriesCard key={`${each.exerciseId}.${each.code}`} series={each} />
            ))}
          </div>
        </details>
      )}
      {scales.length + feelings.length > 0 && (
        <div className={`no-print ${styles.acts}`}>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What has a number with two ends: scales exercise by exercise, before beside after; then feelings, the most named first. */
function inOrder(series: readonly Series[]): { scales: Series[]; feelings: Series[] } {
  const shown = series.filter(({ min, max, points }) => min !== null && max !== null && points.length > 0);
  const feelings = shown.filter(({ code }) => code.startsWith('emotion.'));
  const scales = shown.filter(({ code }) => !code.startsWith('emotion.'));
  const place = ({ exerciseId, code, at }: Series) => `${exerciseId} ${code.replace(/\.(before|after)$/, '')} ${at === 'after' ? 2 : 1}`;
  return {
    scales: scales.sort((a, b) => place(a).localeCompare(place(b))),
    feelings: feelings.sort((a, b) => b.points.length - a.points.length),
  };
}

function SeriesCard({ series }: { series: Series }) {
  const t = useText('path');
  const say = useLocalized();
  const { date } = useDates();
  const points = series.points.slice(-SHOWN);
  const name = series.at ? t(`label.${series.at}`, { label: say(series.label) }) : say(series.label);
  const values = points.map(({ localDate, value }) => `${date(localDate, 'short')}: ${value}`).join(', ');
  return (
    <section className={`card ${styles.series}`} aria-labelledby={`${series.exerciseId}.${series.code}`}>
      <h2 id={`${series.exerciseId}.${series.code}`}>{name}</h2>
      <p className="faint">{say(series.title)}</p>
      <Chart
        points={points.map(({ localDate, value }) => ({ label: date(localDate, 'short'), value }))}
        min={series.min ?? 0}
        max={series.max ?? 10}
        width={PHONE}
        label={t('chartLabel', { name, values })}
      >
        {trendSentence(series, t)}
      </Chart>
    </section>
  );
}
