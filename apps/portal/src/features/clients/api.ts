import type { Schedule } from '@attune/clinical/schedule-rules';
import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';
import type { Language } from '../../lib/texts';

export type Localized = Record<Language, string>;

/** A client as lists show them. The figures are null to somebody who does not treat the client. */
export interface ClientItem {
  id: string;
  code: string;
  name: string;
  pronouns: string | null;
  state: 'active' | 'discharged';
  portal: 'none' | 'invited' | 'active';
  primary: { memberId: string; name: string } | null;
  openItems: number | null;
  waiting: number | null;
  oldestWaitingAt: string | null;
  lastActivityAt: string | null;
  quiet: boolean | null;
}

export interface EmergencyContact {
  name: string;
  relation?: string | null;
  phone: string;
}

/** What a record holds and a form edits. */
export interface ClientBody {
  name: string;
  timeZone: string;
  language: Language;
  pronouns: string | null;
  birthDate: string | null;
  email: string | null;
  phone: string | null;
  emergencyContact: EmergencyContact | null;
}

export interface ClientRecord extends ClientItem, ClientBody {
  createdAt: string;
  dischargedAt: string | null;
  revision: number;
  invitation: { state: string; expiresAt: string } | null;
  careTeam: { memberId: string; name: string; primary: boolean }[];
}

export interface Brief {
  lastActivityAt: string | null;
  quiet: boolean;
  waiting: number;
  openItems: number;
  weeks: { week: string; due: number; done: number; notThisTime: number; unprompted: number }[];
  reasons: Partial<Record<NotThisTimeReason, number>>;
}

export interface AssignmentItem {
  id: string;
  exercise: { id: string; title: Localized; minutes: number };
  why: string | null;
  smallestDose: string | null;
  schedule: Schedule;
  state: 'active' | 'ended';
  createdAt: string;
  endedAt: string | null;
  counts: { due: number; done: number; notThisTime: number; open: number };
  nextDueAt: string | null;
}

export interface ResponseItem {
  id: string;
  exercise: { title: Localized };
  localDate: string;
  submittedAt: string;
  smaller: boolean;
  unprompted: boolean;
  hasPrivate: boolean;
  corrects: string | null;
  state: 'waiting' | 'read' | 'answered' | 'replaced';
}

export interface Series {
  code: string;
  exerciseId: string;
  title: Localized;
  label: Localized;
  at?: 'before' | 'after' | null;
  min: number | null;
  max: number | null;
  better: 'lower' | 'higher' | 'neither';
  points: { responseId: string; at: string; localDate: string; value: number }[];
}

const at = (id: string) => ({ params: { path: { id } } });

export const listClients = (query: { search?: string; state: ClientItem['state']; cursor?: string; limit?: number }) =>
  read<Page<ClientItem>>(api.GET('/clients', { params: { query } }));
export const openClient = (id: string) => read<ClientRecord>(api.GET('/clients/{id}', at(id)));
/** Adds a client, or edits one: then `revision` guards against overwriting somebody else's edit. */
export const putClient = (id: string, body: ClientBody, revision?: number) =>
  read<ClientRecord>(
    api.PUT('/clients/{id}', { ...at(id), body, headers: revision === undefined ? {} : { 'If-Match': `"${revision}"` } }),
  );
export const invite = (id: string) => read(api.POST('/clients/{id}/invitation', at(id)));
export const withdrawInvitation = (id: string) => read(api.DELETE('/clients/{id}/invitation', at(id)));
export const discharge = (id: string) => read<ClientRecord>(api.POST('/clients/{id}/discharge', at(id)));
export const readmit = (id: string) => read<ClientRecord>(api.POST('/clients/{id}/readmission', at(id)));
export const readBrief = (id: string) => read<Brief>(api.GET('/clients/{id}/brief', at(id)));
export const listAssignments = (id: string, state: 'active' | 'ended') =>
  read<Page<AssignmentItem>>(
    api.GET('/clients/{id}/assignments', { params: { path: { id }, query: { state, limit: 200 } } }),
  );
export const listResponses = (id: string, cursor?: string) =>
  read<Page<ResponseItem>>(api.GET('/clients/{id}/responses', { params: { path: { id }, query: { cursor } } }));
export const readSeries = (id: string) =>
  read<{ series: Series[] }>(api.GET('/clients/{id}/observations', at(id)));
