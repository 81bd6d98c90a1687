import { openPlan } from '../../lib/safety-plan';

/** A plan as it is this moment, for whoever is about to write in it; it stays as it was opened. */
export const freshPlanQuery = (clientId: string) => ({
  queryKey: ['safety-plan', clientId, 'writing'],
  queryFn: () => openPlan(clientId),
  staleTime: 0,
  gcTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
