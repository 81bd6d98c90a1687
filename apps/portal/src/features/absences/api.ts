import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type Absence = Schema<'AbsenceDto'>;
export type AbsenceBody = Schema<'AbsenceBody'>;
export type Member = Schema<'MemberDto'>;

const MOST = { params: { query: { limit: 200 } } };

export const AHEAD = { queryKey: ['absences', 'ahead'], queryFn: () => read(api.GET('/absences', MOST)) };
export const MEMBERS = { queryKey: ['members'], queryFn: () => read(api.GET('/members', MOST)) };
export const ownAbsences = (cursor?: string) => read(api.GET('/me/absences', { params: { query: { cursor } } }));
export const putOwn = (id: string, body: AbsenceBody) => read(api.PUT('/me/absences/{id}', { ...at(id), body }));
export const putFor = (memberId: string, id: string, body: AbsenceBody) =>
  read(api.PUT('/members/{memberId}/absences/{id}', { params: { path: { memberId, id } }, body }));
export const endAbsence = (id: string) => read(api.POST('/absences/{id}/end', at(id)));
export const stopCovering = (id: string) => read(api.DELETE('/absences/{id}/cover', at(id)));
