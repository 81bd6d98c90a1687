import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';
import { queryClient } from '../../lib/query';
import type { Session } from '../../lib/session';
import { prefetchSessions } from './sessions';

export type WaitingResponse = Schema<'InboxItemDto'>;
export type CaseloadClient = Schema<'ClientItemDto'>;

const FIRST_FEW = 6;
/** Who needs an answer comes first there: past so many nobody is shown on Today. */
const MOST_WAITING = 20;
const MOST_CLIENTS = 200;

export const WAITING = {
  queryKey: ['inbox', 'first'],
  queryFn: () => read(api.GET('/me/inbox', { params: { query: { limit: FIRST_FEW } } })),
};
export const WROTE = { queryKey: ['inbox', 'wrote'], queryFn: () => read(api.GET('/me/inbox/clients', { params: { query: { limit: MOST_WAITING } } })) };
export const PROPOSALS = { queryKey: ['proposals', 'waiting'], queryFn: () => read(api.GET('/me/proposals', { params: { query: { limit: FIRST_FEW } } })) };
export const UNSIGNED = { queryKey: ['unsigned-notes'], queryFn: () => read(api.GET('/me/unsigned-notes', { params: { query: { limit: FIRST_FEW } } })) };
export const OFFERED = { queryKey: ['hand-overs', 'offered'], queryFn: () => read(api.GET('/me/hand-overs', { params: { query: { limit: FIRST_FEW } } })) };
export const CASELOAD = {
  queryKey: ['clients', 'today'],
  queryFn: () => read(api.GET('/clients', { params: { query: { limit: MOST_CLIENTS } } })),
};

/** What stands beside the day, and is drawn at once when all of it is there: one card would push down the next. */
export const BESIDE = [WROTE, OFFERED, UNSIGNED, PROPOSALS] as const;

/** Reads what the day shows before it is drawn. What goes wrong is shown by the page. */
export async function prefetchDay({ practice, permissions }: Session): Promise<void> {
  const meets = practice && permissions.includes('appointment.read');
  await Promise.all([
    queryClient.prefetchQuery(WAITING),
    queryClient.prefetchQuery(CASELOAD),
    meets && prefetchSessions(practice.timeZone),
  ]);
}
