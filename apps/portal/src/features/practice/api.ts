import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type Member = Schema<'MemberDto'>;
export type Role = Member['roles'][number];
export type NamedClient = Schema<'ClientItemDto'>;
export type CareTeamPlace = Schema<'CareTeamMemberDto'>;
export type Supervision = Schema<'SupervisionDto'>;
export type Practice = Schema<'PracticeDto'>;
export type MailItem = Schema<'MailItemDto'>;
export type AuditEvent = Schema<'AuditEventDto'>;

/** In the order in which they are shown. */
export const ROLES = ['owner', 'admin', 'therapist', 'supervisor'] as const satisfies readonly Role[];

const MOST = 200;
const all = { params: { query: { limit: MOST } } };

export const listMembers = () => read(api.GET('/members', all));
export const putMember = (id: string, body: Schema<'MemberPutDto'>) => read(api.PUT('/members/{id}', { ...at(id), body }));
export const resendInvitation = (id: string) => read(api.POST('/members/{id}/invitation', at(id)));
export const withdrawInvitation = (id: string) => read(api.DELETE('/members/{id}/invitation', at(id)));
export const endMember = (id: string, primaries: Record<string, string>) =>
  read(api.POST('/members/{id}/end', { ...at(id), body: { primaries } }));

/** To whom somebody offered their clients, as far as they did. */
export const listPrepared = (memberId: string) => read(api.GET('/members/{id}/hand-over', { params: { path: { id: memberId }, query: { limit: MOST } } }));

export const listClients = (search: string, cursor?: string) =>
  read(api.GET('/clients', { params: { query: { search: search || undefined, cursor } } }));
export const readCareTeam = (id: string) => read(api.GET('/clients/{id}/care-team', at(id)));
export const putCareTeam = (id: string, members: Schema<'CareTeamPlaceDto'>[]) =>
  read(api.PUT('/clients/{id}/care-team', { ...at(id), body: { members } }));

export const listSupervisions = () => read(api.GET('/supervisions', all));
export const putSupervision = (id: string, body: Schema<'SupervisionPutDto'>) =>
  read(api.PUT('/supervisions/{id}', { ...at(id), body }));

export const readPractice = () => read(api.GET('/practice'));
export const changePractice = (body: Schema<'PracticeChangeDto'>) => read(api.PATCH('/practice', { body }));

export const listMail = (cursor?: string) => read(api.GET('/mail', { params: { query: { cursor } } }));
export const listAudit = (memberId: string, cursor?: string) =>
  read(api.GET('/audit', { params: { query: { memberId: memberId || undefined, cursor } } }));
export const verifyAudit = () => read(api.GET('/audit/verification'));
