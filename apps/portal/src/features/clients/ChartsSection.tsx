import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Button, Card, Empty } from '../../ui';
import type { Series } from './api';
import { charted } from './series';
import { SeriesChart } from './SeriesChart';

const SHOWN_FIRST = 4;

/** A chart with its sentence for every scale the client has answered more than once. */
export function ChartsSection({ clientId, series }: { clientId: string; series: readonly Series[] }) {
  const t = useText('clients');
  const [all, setAll] = useState(false);
  const charts = charted(series);
  if (charts.length === 0) {
    return (
      <Card title={t('charts.title')}>
        <Empty title={t('charts.none')}>{t('charts.noneMore')}</Empty>
      </Card>
    );
  }
  return (
    <>
      <h2 className="vh">{t('charts.title')}</h2>
      {charts.slice(0, all ? undefined : SHOWN_FIRST).map((one) => (
        <SeriesChart key={`${one.exerciseId} ${one.code}`} clientId={clientId} series={one} />
      ))}
      {!all && charts.length > SHOWN_FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t('charts.all', { count: charts.length - SHOWN_FIRST })}</Button>
        </div>
      )}
    </>
  );
}
