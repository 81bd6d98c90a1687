import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem, Wait } from '../../ui';
import { readBrief, readSeries } from './api';
import { AppointmentsCard } from '../appointments/list/AppointmentsCard';
import { AssignmentsCard } from './AssignmentsCard';
import { BriefCard } from './BriefCard';
import { ChartsSection } from './ChartsSection';
import { useClient } from './ClientLayout';

/** What a therapist reads in the minute before a session; `beside`: what other features add below what is assigned. */
export function BriefPage({ beside }: { beside?: ReactNode }) {
  const client = useClient();
  const brief = useQuery({ queryKey: ['client', client.id, 'brief'], queryFn: () => readBrief(client.id) });
  const series = useQuery({ queryKey: ['client', client.id, 'series'], queryFn: () => readSeries(client.id) });
  return (
    <div className="cols">
      <div className="stack">
        <Problem error={brief.error} onRetry={() => void brief.refetch()} />
        {brief.data ? <BriefCard client={client} brief={brief.data} series={series.data?.series ?? []} /> : !brief.error && <Wait />}
        <Problem error={series.error} onRetry={() => void series.refetch()} />
        {series.data && <ChartsSection clientId={client.id} series={series.data.series} />}
      </div>
      <aside className="stack">
        <AppointmentsCard client={client} />
        <AssignmentsCard client={client} />
        {beside}
      </aside>
    </div>
  );
}
