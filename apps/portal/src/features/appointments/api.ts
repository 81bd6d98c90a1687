import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';

/** A session with a client, as the care team sees it. */
export type Session = Schema<'AppointmentDto'>;
export type SessionBody = Schema<'AppointmentBody'>;
export type SeriesBody = Schema<'AppointmentSeriesBody'>;
export type Series = Schema<'AppointmentSeriesDto'>;
export type Kind = Session['kind'];
/** Of a series: this one, or this one and those after it. */
export type Scope = NonNullable<SessionBody['scope']>;
export type Reason = NonNullable<SessionBody['reason']>;
export type Attendance = NonNullable<Session['attendance']>;
export type Ask = NonNullable<Session['ask']>;

export const REASONS: readonly Reason[] = ['client-asked', 'client-ill', 'therapist-ill', 'therapist-away', 'holiday', 'mistake', 'other'];
export const ATTENDANCES: readonly Attendance[] = ['came', 'late', 'did-not-come', 'cancelled-late'];
export const KINDS: readonly Kind[] = ['in-person', 'video', 'phone'];
/** Two years of weeks. */
export const MOST_IN_SERIES = 104;

const MOST = 50;
const MOST_CLIENTS = 200;

/** One's own calendar between two instants, at most 62 days. */
export const readCalendar = (from: string, to: string) => read(api.GET('/appointments', { params: { query: { from, to } } }));
/** The first line of the brief for each of one's sessions of a day. */
export const readLines = (from: string) => read(api.GET('/me/session-lines', { params: { query: { from } } }));
export const readSession = (id: string) => read(api.GET('/appointments/{id}', at(id)));
/** A client's that begin at an instant or later, the earliest first. */
export const listOfClient = (clientId: string, from: string) =>
  read(api.GET('/clients/{id}/appointments', { params: { path: { id: clientId }, query: { from, limit: MOST } } }));
/** Makes one, or changes one; `revision` guards a change against a newer one. */
export const putSession = (id: string, body: SessionBody, revision?: number) =>
  read(api.PUT('/appointments/{id}', { ...at(id), body, headers: ifMatch(revision) }));
/** Takes an edit back with what it answered with: it, and those of its series that were edited with it, are what they were. */
export const undoEdit = (id: string, undo: string) => read(api.POST('/appointments/{id}/undo', { ...at(id), body: { undo } }));
export const putSeries = (id: string, body: SeriesBody) => read(api.PUT('/appointment-series/{id}', { ...at(id), body }));
export const readSeries = (id: string) => read(api.GET('/appointment-series/{id}', at(id)));
/** Lets a series go on until it has so many, those called off included. */
export const lengthenSeries = (id: string, count: number) => read(api.PUT('/appointment-series/{id}/length', { ...at(id), body: { count } }));
export const cancelSession = (id: string, body: Schema<'AppointmentCancelBody'>) => read(api.POST('/appointments/{id}/cancel', { ...at(id), body }));
/** It takes place after all, with those of its series that were called off with it. */
export const restoreSession = (id: string) => read(api.POST('/appointments/{id}/restore', at(id)));
export const noteAttendance = (id: string, attendance: Attendance | null) =>
  read(api.POST('/appointments/{id}/attendance', { ...at(id), body: { attendance } }));
export const answerAsk = (id: string, body: Schema<'AppointmentAnswerBody'>) => read(api.POST('/appointments/{id}/answer', { ...at(id), body }));

/** Whom one may plan a session with. */
export const listTreated = async () => {
  const { items } = await read(api.GET('/clients', { params: { query: { state: 'active', limit: MOST_CLIENTS } } }));
  return items.filter((client) => client.waiting !== null).sort((a, b) => a.name.localeCompare(b.name));
};
export const openClient = (id: string) => read(api.GET('/clients/{id}', at(id)));

/** What of a session a change leaves as it was. */
export function bodyOf({ clientId, members, startsAt, minutes, kind, place, videoUrl }: Session): SessionBody {
  return { clientId, memberIds: members.map(({ memberId }) => memberId), startsAt, minutes, kind, place, videoUrl };
}
