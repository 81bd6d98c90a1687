import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import type { AskedOf, ConsentKind } from './consent-text.dto.js';
import type { AskedWhy, ConsentDto, ConsentState } from './consent.dto.js';
import { openVersion } from './text-rows.js';

export interface SignedRow {
  [column: string]: unknown;
  id: string;
  text_id: string;
  kind: ConsentKind;
  version: number;
  current_version: number;
  sealed: Buffer;
  language: 'en' | 'es';
  digest: Buffer;
  sealed_name: Buffer;
  signed_at: Date;
  withdrawn_at: Date | null;
}

export interface StandingRow {
  [column: string]: unknown;
  id: string;
  kind: ConsentKind;
  asked_of: AskedOf;
  version: number;
  sealed: Buffer;
  /** Of what the client last signed of it. */
  signed_version: number | null;
  withdrawn: boolean;
  /** A therapist asked, and nothing was taken back since. */
  requested: boolean;
}

/** What is shown of a client's signatures at once. */
const MOST_SIGNED = 200;

const SIGNED = `select c.id, c.text_id, t.kind, c.version, t.current_version, v.sealed, c.language, c.digest, c.sealed_name, c.signed_at, c.withdrawn_at
  from client_consent c join consent_text t on t.practice_id = c.practice_id and t.id = c.text_id
  join consent_text_version v on v.practice_id = c.practice_id and v.text_id = c.text_id and v.number = c.version
  where c.practice_id = $1 and c.client_id = $2`;

/** What a client signed, the newest first. */
export const signedRows = (tx: TenantTx, clientId: string): Promise<SignedRow[]> =>
  tx.query<SignedRow>(`${SIGNED} order by c.signed_at desc, c.id desc limit ${MOST_SIGNED}`, [tx.practiceId, clientId]);

/** What a client signed until a moment, the first before the others, a batch at a time. @param after the last of the batch before */
export const signedRowsAfter = (tx: TenantTx, clientId: string, { after, until, most }: { after: SignedRow | undefined; until: Date; most: number }): Promise<SignedRow[]> =>
  tx.query<SignedRow>(
    `${SIGNED} and c.signed_at <= $3 and ($4::timestamptz is null or (c.signed_at, c.id) > ($4, $5::uuid)) order by c.signed_at, c.id limit $6`,
    [tx.practiceId, clientId, until, after?.signed_at ?? null, after?.id ?? null, most],
  );

export const signedRow = (tx: TenantTx, clientId: string, id: string): Promise<SignedRow | undefined> =>
  tx.maybe<SignedRow>(`${SIGNED} and c.id = $3`, [tx.practiceId, clientId, id]);

/** How each published text stands with a client. */
export const standingRows = (tx: TenantTx, clientId: string): Promise<StandingRow[]> =>
  tx.query<StandingRow>(
    `select t.id, t.kind, t.asked_of, t.current_version as version, v.sealed, last.version as signed_version,
       last.withdrawn_at is not null as withdrawn, q.asked_at is not null and (last.withdrawn_at is null or q.asked_at > last.withdrawn_at) as requested
     from consent_text t
     join consent_text_version v on v.practice_id = t.practice_id and v.text_id = t.id and v.number = t.current_version
     left join consent_request q on q.practice_id = t.practice_id and q.client_id = $2 and q.text_id = t.id
     left join lateral (
       select c.version, c.withdrawn_at from client_consent c where c.practice_id = t.practice_id and c.client_id = $2 and c.text_id = t.id
       order by c.signed_at desc, c.id desc limit 1
     ) last on true
     where t.practice_id = $1 order by t.created_at, t.id`,
    [tx.practiceId, clientId],
  );

/**
 * SQL: how many texts wait for a client's signature, by the same rules as `standingOf`. $1 practice, $2 client
 */
export const CONSENTS_ASKED = `(select count(*) from consent_text t
  left join consent_request q on q.practice_id = t.practice_id and q.client_id = $2 and q.text_id = t.id
  left join lateral (
    select c.version, c.withdrawn_at from client_consent c where c.practice_id = t.practice_id and c.client_id = $2 and c.text_id = t.id
    order by c.signed_at desc, c.id desc limit 1
  ) last on true
  where t.practice_id = $1 and t.current_version is not null and t.asked_of <> 'nobody' and case
    when last.version is null then t.asked_of = 'everyone' or q.asked_at is not null
    when last.withdrawn_at is not null then q.asked_at > last.withdrawn_at
    else last.version < t.current_version end)::int`;

/**
 * Whether a text is asked of a client. What nobody is asked any more is not; what they signed in an earlier version is asked anew;
 * what they took back only when a therapist asked since.
 */
export function standingOf({ asked_of: of, version, signed_version: signed, withdrawn, requested }: StandingRow): { state: ConsentState; why: AskedWhy | null } {
  const asked = (why: AskedWhy): { state: ConsentState; why: AskedWhy } => ({ state: 'asked', why });
  if (signed !== null && withdrawn) return requested && of !== 'nobody' ? asked('again') : { state: 'withdrawn', why: null };
  if (signed === version || (signed !== null && of === 'nobody')) return { state: 'signed', why: null };
  if (of === 'nobody' || (signed === null && of === 'chosen' && !requested)) return { state: 'not-asked', why: null };
  return asked(signed === null ? 'new' : 'changed');
}

export const namePlace = (id: string): string => `client_consent.name:${id}`;

/** The name as it was typed. */
export const signedName = (sealer: ClientSealer, { id, sealed_name: name }: Pick<SignedRow, 'id' | 'sealed_name'>): Readable & { name: string } =>
  orUnreadable(() => ({ name: sealer.open<string>(namePlace(id), name) }), { name: '', ...UNREADABLE });

export function toConsent(sealing: Sealing, sealer: ClientSealer, row: SignedRow): ConsentDto {
  const { id, text_id: textId, kind, version, language } = row;
  return {
    id, textId, kind, version, language, title: openVersion(sealing, textId, version, row.sealed).title,
    holds: row.withdrawn_at === null && version === row.current_version,
    ...signedName(sealer, row), signedAt: row.signed_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null, digest: row.digest.toString('hex'),
  };
}
