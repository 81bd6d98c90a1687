import { openableClientScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { COVERING_COLUMNS, COVERING_JOIN, type CoveringRow, toCoveringFor } from '../care-team/covering-for.js';
import type { ClientBody, ClientDto, EmergencyContactDto, TreatingDto } from './client.dto.js';
import { CLIENT_JOINS, clientColumns, type ClientItemRow, countOpen, toClientItem } from './client-rows.js';

interface ClientRecordRow extends ClientItemRow {
  birth_date: string | null;
  email: string | null;
  phone: string | null;
  language: 'en' | 'es';
  emergency_contact: EmergencyContactDto | null;
  discharged_at: Date | null;
  revision: number;
  invitation: { state: 'pending' | 'accepted' | 'withdrawn'; expires_at: string } | null;
}

/** The columns that a body sets, in the order of `valuesOf`. */
export const BODY_COLUMNS = ['name', 'time_zone', 'language', 'pronouns', 'birth_date', 'email', 'phone', 'emergency_contact'] as const;

export function valuesOf(body: ClientBody): (string | null)[] {
  const { emergencyContact: contact } = body;
  const kept = contact ? canonicalJson({ name: contact.name, relation: contact.relation ?? null, phone: contact.phone }) : null;
  return [
    body.name, body.timeZone, body.language, body.pronouns ?? null, body.birthDate ?? null, body.email ?? null, body.phone ?? null, kept,
  ];
}

/** Whether the record already says what the body says. */
export function saysTheSame(client: ClientDto, body: ClientBody): boolean {
  return canonicalJson(valuesOf(client)) === canonicalJson(valuesOf(body));
}

/** One client with everything that the care team may know of the record. @throws DomainError `client.not_found` */
export async function loadClient(tx: TenantTx, id: string, now: Date): Promise<ClientDto> {
  const row = await tx.maybe<ClientRecordRow>(
    `select ${clientColumns()}, c.birth_date, c.email, c.phone, c.language, c.emergency_contact, c.discharged_at, c.revision,
       (select json_build_object('state', l.state, 'expires_at', l.expires_at) from invitation l
        where l.practice_id = c.practice_id and l.subject_id = c.id order by l.created_at desc, l.id desc limit 1) as invitation
     from client c ${CLIENT_JOINS}
     where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
    [tx.practiceId, id],
  );
  if (!row) throw new DomainError('client.not_found');
  const [open, careTeam] = await Promise.all([countOpen(tx, row.state === 'active' ? [row] : [], now), loadCareTeam(tx, id)]);
  return {
    ...toClientItem(row, open.get(id), now),
    birthDate: row.birth_date,
    email: row.email,
    phone: row.phone,
    timeZone: row.time_zone,
    language: row.language,
    emergencyContact: row.emergency_contact,
    createdAt: row.created_at.toISOString(),
    dischargedAt: row.discharged_at?.toISOString() ?? null,
    revision: row.revision,
    invitation: toInvitation(row.invitation, now),
    careTeam,
  };
}

function toInvitation(found: ClientRecordRow['invitation'], now: Date): ClientDto['invitation'] {
  if (!found) return null;
  const expires = new Date(found.expires_at);
  return { state: found.state === 'pending' && expires <= now ? 'expired' : found.state, expiresAt: expires.toISOString() };
}

async function loadCareTeam(tx: TenantTx, id: string): Promise<TreatingDto[]> {
  const rows = await tx.query<CoveringRow & { member_id: string; name: string; is_primary: boolean }>(
    `select t.member_id, m.name, t.is_primary, ${COVERING_COLUMNS}
     from care_team t join member m on m.practice_id = t.practice_id and m.id = t.member_id ${COVERING_JOIN}
     where t.practice_id = $1 and t.client_id = $2 and t.until is null order by t.is_primary desc, m.name, t.member_id`,
    [tx.practiceId, id],
  );
  return rows.map((row) => ({ memberId: row.member_id, name: row.name, primary: row.is_primary, coveringFor: toCoveringFor(row) }));
}
