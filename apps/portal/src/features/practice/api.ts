import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';
import type { Language } from '../../lib/texts';

export const ROLES = ['owner', 'admin', 'therapist', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  id: string;
  name: string;
  email?: string;
  roles: Role[];
  state: 'invited' | 'active' | 'ended';
  activeClients?: number;
  primaryOf?: { clientId: string; name: string }[];
  invitation?: { state: string; expiresAt: string } | null;
  endedAt?: string | null;
}

export interface MemberBody {
  name: string;
  email: string;
  roles: Role[];
  language?: Language;
}

export interface NamedClient {
  id: string;
  code: string;
  name: string;
  primary: { memberId: string; name: string } | null;
}

export interface CareTeamPlace {
  memberId: string;
  name: string;
  primary: boolean;
  since: string;
  until: string | null;
}

export interface Supervision {
  id: string;
  supervisor: { memberId: string; name: string };
  supervisee: { memberId: string; name: string };
  from: string;
  until: string | null;
}

export interface SupervisionBody {
  supervisorId: string;
  superviseeId: string;
  from: string;
  until: string | null;
}

export interface Practice {
  name: string;
  country: string;
  timeZone: string;
  language: Language;
  secondFactorRequired: boolean;
}

export interface MailItem {
  id: string;
  recipient: string;
  kind: 'invitation' | 'password-reset';
  createdAt: string;
  state: 'waiting' | 'sent' | 'kept' | 'failed';
  sentAt: string | null;
  link?: string;
}

export interface AuditEvent {
  id: string;
  at: string;
  actor: { kind: 'member' | 'client' | 'system'; id: string | null; name: string | null };
  action: string;
  subject: { kind: string; id: string | null; name?: string };
  client?: { id: string; code: string; name: string } | null;
  sealed: boolean;
}

export interface Verification {
  verified: boolean;
  events: number;
  sealed: number;
  unsealed: number;
  faults: { code: string }[];
  checkedAt: string;
}

const MOST = 200;
const at = (id: string) => ({ params: { path: { id } } });
const all = { params: { query: { limit: MOST } } };

export const listMembers = () => read<Page<Member>>(api.GET('/members', all));
export const putMember = (id: string, body: MemberBody) => read<Member>(api.PUT('/members/{id}', { ...at(id), body }));
export const resendInvitation = (id: string) => read(api.POST('/members/{id}/invitation', at(id)));
export const withdrawInvitation = (id: string) => read(api.DELETE('/members/{id}/invitation', at(id)));
export const endMember = (id: string, primaries: Record<string, string>) =>
  read<Member>(api.POST('/members/{id}/end', { ...at(id), body: { primaries } }));

export const listClients = (search: string, cursor?: string) =>
  read<Page<NamedClient>>(api.GET('/clients', { params: { query: { search: search || undefined, cursor } } }));
export const readCareTeam = (id: string) => read<{ items: CareTeamPlace[] }>(api.GET('/clients/{id}/care-team', at(id)));
export const putCareTeam = (id: string, members: { memberId: string; primary: boolean }[]) =>
  read(api.PUT('/clients/{id}/care-team', { ...at(id), body: { members } }));

export const listSupervisions = () => read<Page<Supervision>>(api.GET('/supervisions', all));
export const putSupervision = (id: string, body: SupervisionBody) =>
  read<Supervision>(api.PUT('/supervisions/{id}', { ...at(id), body }));

export const readPractice = () => read<Practice>(api.GET('/practice'));
export const changePractice = (body: Partial<Practice>) => read<Practice>(api.PATCH('/practice', { body }));

export const listMail = (cursor?: string) =>
  read<Page<MailItem> & { smtp: boolean }>(api.GET('/mail', { params: { query: { cursor } } }));
export const listAudit = (memberId: string, cursor?: string) =>
  read<Page<AuditEvent>>(api.GET('/audit', { params: { query: { memberId: memberId || undefined, cursor } } }));
export const verifyAudit = () => read<Verification>(api.GET('/audit/verification'));
