import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo } from 'react';
import { useText } from '../../lib/texts';
import { Button, Card, Empty, Problem, Wait } from '../../ui';
import { ConsentCard } from '../partner/consent/ConsentCard';
import { Pictures, picturesOf, ReaderProvider } from '../pictures';
import { readSeries } from './api';
import { useClient } from './ClientLayout';

/** Where check-ins were noted, somebody may have been invited. */
const CHECK_INS = ['how.done', 'how.part', 'how.not-today'];

/** What a client's answers come to, exercise by exercise: a sentence beside every picture. */
export function ProgressPage() {
  const t = useText('pictures');
  const client = useClient();
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'series'], queryFn: () => readSeries(client.id) });
  const reader = useMemo(() => ({ voice: 'staff' as const, entryAt: (id: string) => `/clients/${client.id}/responses/${id}` }), [client.id]);
  const exercises = picturesOf(data?.series ?? [], data?.kept);
  return (
    <ReaderProvider value={reader}>
      <div className="stack">
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && exercises.length === 0 && (
          <Card title={t('title')}>
            <Empty title={t('none')}>{t('noneMore')}</Empty>
          </Card>
        )}
        {exercises.length > 0 && <p className="soft">{t('lead')}</p>}
        {exercises.map((each) => (
          <Fragment key={each.exerciseId}>
            <Pictures of={each} />
            {data?.series.some(({ exerciseId, code }) => exerciseId === each.exerciseId && CHECK_INS.includes(code)) && <ConsentCard clientId={client.id} of={{ exerciseId: each.exerciseId }} />}
          </Fragment>
        ))}
        {exercises.length > 0 && (
          <div className="no-print">
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        )}
      </div>
    </ReaderProvider>
  );
}
