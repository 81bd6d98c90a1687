import { useQueries, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { civilDate, useDates } from '../../lib/dates';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { BESIDE, CASELOAD, WAITING } from './api';
import { SessionsToday } from './sessions';
import { CoverCard } from './CoverCard';
import { HandedCard } from './HandedCard';
import { NoticesCard } from './NoticesCard';
import { ProposalsCard } from './ProposalsCard';
import { QuietCard } from './QuietCard';
import { UnsignedCard } from './UnsignedCard';
import { WaitingCard } from './WaitingCard';
import { WroteCard } from './WroteCard';

/** What is asked of a therapist today: whom to answer, who has gone quiet, what the practice has to say. */
export function StaffTodayPage() {
  const t = useText('staffToday');
  const { date } = useDates();
  const { practice } = useSession();
  const mayMeet = usePermission('appointment.read');
  const waiting = useQuery(WAITING);
  const caseload = useQuery(CASELOAD);
  const beside = useQueries({ queries: BESIDE, combine: (all) => all.every(({ isPending }) => !isPending) });
  const treated = caseload.data?.items.filter((client) => client.waiting !== null);
  const quiet = treated?.filter((client) => client.quiet);
  const today = date(civilDate(new Date(), practice?.timeZone), 'weekday');
  useTitle(t('tab'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{today.charAt(0).toLocaleUpperCase() + today.slice(1)}</h1>
          <p className="lead">
            {waiting.data && t('lead.waiting', { count: waiting.data.total })}{' '}
            {quiet && quiet.length > 0 && t('lead.quiet', { count: quiet.length })}
          </p>
        </div>
      </div>
      <div className="cols">
        <div className="stack">
          <Suspense>{mayMeet && <SessionsToday />}</Suspense>
          <WaitingCard waiting={waiting.data} error={waiting.error} retry={() => void waiting.refetch()} clients={treated?.length} />
        </div>
        <div className="stack">
          <NoticesCard />
          {beside && (
            <>
              <WroteCard />
              <HandedCard />
              <CoverCard />
              <UnsignedCard />
              <ProposalsCard />
              <QuietCard quiet={quiet} error={caseload.error} retry={() => void caseload.refetch()} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
