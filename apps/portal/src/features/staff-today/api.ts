import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';
import { queryClient } from '../../lib/query';
import type { Session } from '../../lib/session';
import { dayQueries } from '../appointments/list/use-day';

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

/** What the day itself shows, drawn at once when all of it was answered: the sessions stand above what waits. */
export function firstReads({ practice, permissions }: Session, now: number) {
  const meets = practice && permissions.includes('appointment.read');
  return [WAITING, CASELOAD, ...(meets ? dayQueries(now, practice.timeZone) : [])];
}

/** Begins to read it while the page is on its way. What goes wrong is shown by the page. */
export async function prefetchDay(session: Session): Promise<void> {
  await Promise.all(firstReads(session, Date.now()).map((query) => queryClient.prefetchQuery<unknown>(query)));
}
