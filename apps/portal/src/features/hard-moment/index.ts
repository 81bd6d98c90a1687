import { ownPlanQuery } from '../../lib/own-plan';
import { queryClient } from '../../lib/query';
import type { Session } from '../../lib/session';

export { HardMomentPage } from './HardMomentPage';

/** Reads the plan ahead, and puts it on this phone: a hard moment need not wait for a line. */
export const fetchOwnPlan = (session: Session): Promise<void> => queryClient.prefetchQuery(ownPlanQuery(session));
