import { keepHelpHere } from '../../lib/help-worker';
import { ownPlanQuery } from '../../lib/own-plan';
import { queryClient } from '../../lib/query';
import type { Session } from '../../lib/session';

export { HardMomentPage } from './HardMomentPage';

/** Puts help on this phone, the client's own plan and the page it is shown on: a hard moment need not wait for a line. */
export async function bringHelp(session: Session): Promise<void> {
  await Promise.all([queryClient.prefetchQuery(ownPlanQuery(session)), keepHelpHere()]);
}
