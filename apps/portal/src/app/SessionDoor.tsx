import { Suspense } from 'react';
import { Navigate, useLocation } from '../lib/router';
import { useSessionQuery } from '../lib/session';
import { Problem } from '../ui/Problem';
import { Wait } from '../ui/Wait';
import { doorOf } from './door';

/** Lets a person through to their door, or to what has to happen first. Where they wanted to go is kept. */
export function SessionDoor() {
  const location = useLocation();
  const { data: session, error, isPending, refetch } = useSessionQuery();
  if (isPending) return <Wait />;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const state = { from: `${location.pathname}${location.search}` };
  if (!session) return <Navigate to="/sign-in" replace state={state} />;
  if (session.next !== 'done') return <Navigate to={`/${session.next}`} replace state={state} />;
  if (!session.practice) return <Navigate to="/practices" replace />;
  const { Shown } = doorOf(session);
  return (
    <Suspense fallback={<Wait />}>
      <Shown />
    </Suspense>
  );
}
