import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

/** What this client and their therapist agreed on. */
export type Agreed = Schema<'MyAssignmentDto'>;
export type Proposal = NonNullable<Agreed['proposal']>;
export type ProposalBody = Schema<'ProposalBody'>;

export const AGREED = { queryKey: ['agreed'], queryFn: () => read(api.GET('/me/assignments')) };
export const SESSIONS = { queryKey: ['agreed', 'sessions'], queryFn: () => read(api.GET('/me/appointments')) };
/** Proposes a change to what was agreed, or says the open proposal anew. */
export const propose = (assignmentId: string, body: ProposalBody) => read(api.PUT('/me/assignments/{id}/proposal', { ...at(assignmentId), body }));
export const takeBack = (assignmentId: string) => read(api.DELETE('/me/assignments/{id}/proposal', at(assignmentId)));
