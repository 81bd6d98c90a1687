import { Suspense } from 'react';
import { Navigate, useLocation } from '../lib/router';
import { OpenedSession, useSessionQuery } from '../lib/session';
import { HardMomentLink } from '../ui/HardMomentLink';
import { Problem } from '../ui/Problem';
import { Wait } from '../ui/Wait';
import { doorOf } from './door';

/** Lets a person through to their door, or to what has to happen first. Where they wanted to go is kept. */
export function SessionDoor() {
  const location = useLocation();
  const { data: session, error, isPending, refetch } = useSessionQuery();
  if (isPending) return <Wait />;
  if (error) return <Unreached error={error} onRetry={() => void refetch()} />;
  const state = { from: `${location.pathname}${location.search}` };
  if (!session) return <Navigate to="/sign-in" replace state={state} />;
  if (session.next !== 'done') return <Navigate to={`/${session.next}`} replace state={state} />;
  if (!session.practice) return <Navigate to="/practices" replace />;
  const { Shown } = doorOf(session);
  return (
    <OpenedSession value={session}>
      <Suspense fallback={<Wait />}>
        <Shown />
      </Suspense>
    </OpenedSession>
  );
}

/** Nobody knows yet who this is, and help is there all the same. */
function Unreached({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className="client client-page">
      <header className="top client-col top-end">
        <HardMomentLink />
      </header>
      <main id="main" className="client-col" tabIndex={-1}>
        <Problem error={error} onRetry={onRetry} />
      </main>
    </div>
  );
}
