import { useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { civilDate, useDates } from '../../lib/dates';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Wait } from '../../ui';
import { useNow } from '../appointments/calendar/use-view';
import { SessionsToday } from '../appointments/list/SessionsToday';
import { BESIDE, CASELOAD, firstReads, WAITING } from './api';
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
  const session = useSession();
  const { practice } = session;
  const mayMeet = usePermission('appointment.read');
  const waiting = useQuery(WAITING);
  const caseload = useQuery(CASELOAD);
  const drawn = useDrawn(useQueries({ queries: firstReads(session, useNow()), combine: areAnswered }));
  const beside = useDrawn(useQueries({ queries: BESIDE, combine: areAnswered }));
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
      {!drawn && <Wait />}
      {drawn && (
        <div className="cols">
          <div className="stack">
            {mayMeet && <SessionsToday />}
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
      )}
    </>
  );
}

const areAnswered = (all: readonly { isPending: boolean }[]): boolean => all.every(({ isPending }) => !isPending);

/** Drawn a little at a time, so that a tap is heard meanwhile; and once drawn it stays: midnight asks for another day, and nothing vanishes. */
function useDrawn(ready: boolean): boolean {
  const [drawn, setDrawn] = useState(ready);
  if (ready && !drawn) setDrawn(true);
  return useDeferredValue(drawn || ready);
}
