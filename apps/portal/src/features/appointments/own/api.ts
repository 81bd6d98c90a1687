import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

/** A client's own session. */
export type OwnSession = Schema<'MyAppointmentDto'>;
export type AskBody = Schema<'AppointmentAskBody'>;

export const OWN_SESSIONS = { queryKey: ['own-sessions'], queryFn: () => read(api.GET('/me/appointments')) };
export const confirmSession = (id: string) => read(api.POST('/me/appointments/{id}/confirm', at(id)));
export const askAbout = (id: string, body: AskBody) => read(api.POST('/me/appointments/{id}/ask', { ...at(id), body }));
export const takeBackAsk = (id: string) => read(api.DELETE('/me/appointments/{id}/ask', at(id)));
