import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../../lib/api';

/** A session with a client, planned or called off. */
export type Appointment = Schema<'AppointmentDto'>;
export type AppointmentBody = Schema<'AppointmentBody'>;

const MOST = 50;

/** Those that begin at an instant or later, the earliest first. */
export const listAppointments = (clientId: string, from: string) =>
  read(api.GET('/clients/{id}/appointments', { params: { path: { id: clientId }, query: { from, limit: MOST } } }));
/** Makes one, or moves one; `revision` guards a move against a newer one. */
export const putAppointment = (id: string, body: AppointmentBody, revision?: number) =>
  read(api.PUT('/appointments/{id}', { ...at(id), body, headers: ifMatch(revision) }));
export const cancelAppointment = (id: string) => read(api.POST('/appointments/{id}/cancel', at(id)));
