import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

/** One decision about a client's reminders: what went out, or why nothing did. */
export type Reminder = Schema<'ReminderDto'>;

/** What a nudge would be now. */
export type Outlook = Schema<'NudgeOutlookDto'>;

/** What is needed of the client of the page. */
export type ClientOfNudge = Pick<Schema<'ClientDto'>, 'id' | 'name' | 'state' | 'portal' | 'timeZone'>;

export const logKey = (clientId: string) => ['client', clientId, 'reminders'] as const;

export const readLog = (id: string, cursor?: string) =>
  read(api.GET('/clients/{id}/reminders', { params: { path: { id }, query: { limit: 5, cursor } } }));

export const readOutlook = (id: string, assignmentId?: string): Promise<Outlook> =>
  read(api.GET('/clients/{id}/nudges/outlook', { params: { path: { id }, query: { assignmentId } } }));

export const sendNudge = (id: string, assignmentId?: string): Promise<Outlook> =>
  read(api.POST('/clients/{id}/nudges', { ...at(id), body: { assignmentId } }));

/** What the client has going on, to nudge about one of them. */
export const listActive = (id: string) =>
  read(api.GET('/clients/{id}/assignments', { params: { path: { id }, query: { state: 'active', limit: 200 } } }));
