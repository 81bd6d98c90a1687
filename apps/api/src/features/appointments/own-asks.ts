import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { Readable } from '../../platform/sealing/unreadable.js';
import type { AskKind, AskState } from './appointment-codes.js';
import { askedWords, openWords } from './appointment-rows.js';

/** What a client asked about a session, also what they took back, with what came back. */
export interface SessionAsk extends Readable {
  appointmentId: string;
  /** When the session begins as it is now. */
  startsAt: string;
  kind: AskKind;
  text: string | null;
  times: string[];
  state: AskState | 'withdrawn';
  askedAt: string;
  reply: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

interface AskRow {
  [column: string]: unknown;
  id: string;
  appointment_id: string;
  starts_at: Date;
  kind: AskKind;
  sealed_text: Buffer | null;
  times: Date[];
  state: SessionAsk['state'];
  created_at: Date;
  sealed_reply: Buffer | null;
  answered_by_name: string | null;
  answered_at: Date | null;
}

/** Everything that a client asked about their sessions, the oldest first. */
export async function readAsks(tx: TenantTx, clientId: string, sealer: ClientSealer): Promise<SessionAsk[]> {
  const rows = await tx.query<AskRow>(
    `select a.id, a.appointment_id, p.starts_at, a.kind, a.sealed_text, a.times, a.state, a.created_at, a.sealed_reply, w.name as answered_by_name, a.answered_at
     from appointment_ask a join appointment p on p.practice_id = a.practice_id and p.client_id = a.client_id and p.id = a.appointment_id
     left join member w on w.practice_id = a.practice_id and w.id = a.answered_by
     where a.practice_id = $1 and a.client_id = $2 order by a.created_at, a.id`,
    [tx.practiceId, clientId],
  );
  return rows.map((row) => ({
    appointmentId: row.appointment_id, startsAt: row.starts_at.toISOString(), kind: row.kind,
    ...askedWords(() => openWords(sealer, 'ask.text', row.id, row.sealed_text), () => openWords(sealer, 'ask.reply', row.id, row.sealed_reply)),
    times: row.times.map((at) => at.toISOString()), state: row.state, askedAt: row.created_at.toISOString(),
    answeredBy: row.answered_by_name, answeredAt: row.answered_at?.toISOString() ?? null,
  }));
}
