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

/** So many answers are still told apart on a phone; earlier ones are in the sentence. */
const SHOWN = 40;

/** A card's inside on a phone, in pixels. */
const PHONE = 296;

/** My numbers over time, each chart with its sentence. */
export function ChartsPage() {
  const t = useText('path');
  const { clientId } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['path', 'series'], queryFn: () => loadSeries(clientId ?? '') });
  useTitle(t('charts'));
  const series = data?.series.filter(({ min, max, points }) => min !== null && max !== null && points.length > 0);
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
      {series?.length === 0 && <Empty title={t('noCharts')}>{t('noChartsMore')}</Empty>}
      {series?.map((each) => <SeriesCard key={`${each.exerciseId}.${each.code}`} series={each} />)}
      {series && series.length > 0 && (
        <div className={`no-print ${styles.acts}`}>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      )}
    </div>
  );
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
