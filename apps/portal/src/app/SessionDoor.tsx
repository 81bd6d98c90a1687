import { lazy, Suspense } from 'react';
import { Navigate, useLocation } from '../lib/router';
import { useSessionQuery } from '../lib/session';
import { Problem } from '../ui/Problem';
import { Wait } from '../ui/Wait';
import { withTexts } from './page';

const ClientDoor = lazy(() => import('./routes.client'));
const StaffDoor = lazy(withTexts('staff', () => import('./routes.staff')));

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
  return <Suspense fallback={<Wait />}>{session.clientId ? <ClientDoor /> : <StaffDoor />}</Suspense>;
}
