import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Empty, Problem, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { Pictures, picturesOf, ReaderProvider } from '../pictures';
import { loadSeries } from './api';
import styles from './Path.module.css';

const READER = { voice: 'client' as const, entryAt: (id: string) => `/path/${id}` };

/** My numbers over time, exercise by exercise, each picture with its sentence. */
export function ChartsPage() {
  const t = useText('path');
  const { clientId } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['path', 'series'], queryFn: () => loadSeries(clientId ?? '') });
  useTitle(t('charts'));
  const exercises = picturesOf(data?.series ?? [], data?.kept);
  return (
    <ReaderProvider value={READER}>
      <div className={styles.page}>
        <BackLink to="/path">{t('title')}</BackLink>
        <div className={styles.head}>
          <h1>{t('charts')}</h1>
          <p className="soft">{t('chartsLead')}</p>
        </div>
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && exercises.length === 0 && <Empty title={t('noCharts')}>{t('noChartsMore')}</Empty>}
        {exercises.map((each) => (
          <Pictures key={each.exerciseId} of={each} />
        ))}
        {exercises.length > 0 && (
          <div className={`no-print ${styles.acts}`}>
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        )}
      </div>
    </ReaderProvider>
  );
}
