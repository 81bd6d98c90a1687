import { createHash } from 'node:crypto';
import { canonicalJson } from '../sealing/canonical-json.js';

/** An audit event as it stands in the table. */
export interface AuditRow {
  practice_id: string;
  id: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  client_id: string | null;
  request_id: string;
  detail: unknown;
}

/** The columns that a seal covers, in SQL. */
export const AUDIT_COLUMNS = `practice_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, client_id, request_id, detail`;

/** SHA-256 over every column of an event. */
export const eventDigest = (row: AuditRow): Buffer =>
  createHash('sha256')
    .update(
      canonicalJson([
        row.practice_id, row.id, row.at.toISOString(), row.actor_kind, row.actor_id, row.action, row.subject_kind,
        row.subject_id, row.client_id, row.request_id, row.detail,
      ]),
    )
    .digest();

/** SHA-256 over the seal before and the events of this one, in their order. */
export const sealDigest = (previous: Buffer, number: number, events: Buffer[]): Buffer => {
  const hash = createHash('sha256').update(previous).update(String(number));
  for (const event of events) hash.update(event);
  return hash.digest();
};

/** What the first seal of a practice chains to. */
export const firstDigest = (practiceId: string): Buffer => createHash('sha256').update(`audit|${practiceId}`).digest();
