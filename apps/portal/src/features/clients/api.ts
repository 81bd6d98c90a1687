import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';

/** A client as lists show them. The figures are null to somebody who does not treat the client. */
export type ClientItem = Schema<'ClientItemDto'>;
/** What a record holds and a form edits. */
export type ClientBody = Schema<'ClientBody'>;
export type ClientRecord = Schema<'ClientDto'>;
export type SessionBrief = Schema<'SessionBriefDto'>;
export type Progress = Schema<'ClientProgressDto'>;
export type AssignmentItem = Schema<'AssignmentItemDto'>;
export type ResponseItem = Schema<'ResponseItemDto'>;

export const listClients = (query: { search?: string; state: ClientItem['state']; cursor?: string; limit?: number }) =>
  read(api.GET('/clients', { params: { query } }));
export const openClient = (id: string) => read(api.GET('/clients/{id}', at(id)));
/** Adds a client, or edits one: then `revision` guards against overwriting somebody else's edit. */
export const putClient = (id: string, body: ClientBody, revision?: number) =>
  read(api.PUT('/clients/{id}', { ...at(id), body, headers: ifMatch(revision) }));
export const invite = (id: string) => read(api.POST('/clients/{id}/invitation', at(id)));
export const withdrawInvitation = (id: string) => read(api.DELETE('/clients/{id}/invitation', at(id)));
export const discharge = (id: string) => read(api.POST('/clients/{id}/discharge', at(id)));
export const readmit = (id: string) => read(api.POST('/clients/{id}/readmission', at(id)));
export const readSessionBrief = (id: string) => read(api.GET('/clients/{id}/brief/session', at(id)));
export const readProgress = (id: string, from?: string) => read(api.GET('/clients/{id}/progress', { params: { path: { id }, query: { from } } }));
const inState = (id: string, state: AssignmentItem['state']) =>
  read(api.GET('/clients/{id}/assignments', { params: { path: { id }, query: { state, limit: 200 } } }));
/** What has ended, or what goes on; what rests comes behind. */
export const listAssignments = async (id: string, ended: boolean): Promise<AssignmentItem[]> => {
  const states = ended ? (['ended'] as const) : (['active', 'paused'] as const);
  return (await Promise.all(states.map((state) => inState(id, state)))).flatMap(({ items }) => items);
};
/** Which plans clients would like to be different; their words are read with the plan. */
export const waitingProposals = () => read(api.GET('/me/proposals', { params: { query: { limit: 200 } } }));
export const listResponses = (id: string, cursor?: string) =>
  read(api.GET('/clients/{id}/responses', { params: { path: { id }, query: { cursor } } }));
