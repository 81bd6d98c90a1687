import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { ReminderReason } from '../reminder-reasons.js';
import type { ReminderKind } from '../reminder-rows.js';
import type { Channel } from '../settings/settings-rows.js';

/** A reminder that waits, or that another worker left unfinished. */
export interface WaitingRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  moment_id: string;
  kind: ReminderKind;
  channel: Channel;
  state: 'waiting' | 'sending';
  reason: ReminderReason;
  occasion_ids: string[];
  assignment_id: string | null;
  expires_at: Date;
  created_at: Date;
  attempts: number;
  /** Of a mail: how often it may have arrived. */
  handed_over: number;
  /** The client's day on which it counts. */
  local_date: string;
  delivered: string[];
}

/** For how long a claimed reminder is left to its worker, in ms: longer than any try lasts. */
export const LEASE_MS = 180_000;
const SECOND = 1_000;
const LONGEST_PAUSE = 1_800_000;

/** SQL: it may be taken at the instant bound as `$2`. */
const TAKEABLE = `channel is not null and state in ('waiting', 'sending') and due_at <= $2 and (claimed_until is null or claimed_until <= $2)`;

/** The ids of what may be sent now, the oldest first. */
export const readTakeable = async (tx: TenantTx, now: Date, most: number): Promise<string[]> =>
  (await tx.query<{ id: string }>(`select id from reminder where practice_id = $1 and ${TAKEABLE} order by due_at, id limit $3`, [tx.practiceId, now, most]))
    .map(({ id }) => id);

/** Holds one to look at it; nothing when it was taken meanwhile. */
export const hold = (tx: TenantTx, now: Date, id: string): Promise<WaitingRow | undefined> =>
  tx.maybe<WaitingRow>(
    `select id, client_id, moment_id, kind, channel, state, reason, occasion_ids, assignment_id, expires_at, created_at, attempts, handed_over, local_date, delivered
     from reminder where practice_id = $1 and ${TAKEABLE} and id = $3 for no key update skip locked`,
    [tx.practiceId, now, id],
  );

/** Takes what is held: written down before it leaves, so that a worker that dies on the way is known to have had it. */
export function claim(tx: TenantTx, now: Date, id: string): void {
  tx.write(`update reminder set state = 'sending', attempts = attempts + 1, claimed_until = $3 where practice_id = $1 and id = $2`, [
    tx.practiceId, id, new Date(now.getTime() + LEASE_MS),
  ]);
}

/** Lets it wait until an instant, as if it had not been looked at. */
export function putOff(tx: TenantTx, id: string, until: Date): void {
  tx.write(`update reminder set state = 'waiting', claimed_until = $3 where practice_id = $1 and id = $2 and state in ('waiting', 'sending')`, [tx.practiceId, id, until]);
}

/** When to try again after so many tries: 10 s, 20 s, 40 s … half an hour. */
export const nextTry = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(LONGEST_PAUSE, 10 * SECOND * 2 ** Math.min(attempts, 20)));

/** What became of it, for good. @returns false when that was known already */
export async function settle(tx: TenantTx, id: string, state: 'sent' | 'failed' | 'bounced' | 'skipped', now: Date, reason?: ReminderReason): Promise<boolean> {
  const settled = await tx.query(
    `update reminder set state = $3, reason = coalesce($4, reason), settled_at = $5, claimed_until = null
     where practice_id = $1 and id = $2 and state in ('waiting', 'sending') returning id`,
    [tx.practiceId, id, state, reason ?? null, now],
  );
  return settled.length > 0;
}

/**
 * What became of a mail, for good, in one statement that travels with its COMMIT: the sooner it is written down after the server's
 * answer, the less can come between. Refusals of an address in a row are counted with it, and turn mail off.
 */
export function settleMail(tx: TenantTx, id: string, { state, reason }: { state: 'sent' | 'bounced'; reason?: ReminderReason }, now: Date, mostBounces: number): void {
  tx.write(
    `with settled as (
       update reminder set state = $3, reason = coalesce($4, reason), settled_at = $5, claimed_until = null
       where practice_id = $1 and id = $2 and state in ('waiting', 'sending') returning client_id)
     update reminder_settings s set
       bounces = case when $3 = 'bounced' then s.bounces + 1 else 0 end,
       email = s.email and not ($3 = 'bounced' and s.bounces + 1 >= $6),
       mail_stopped = case when $3 = 'bounced' and s.email and s.bounces + 1 >= $6 then 'bounced' else s.mail_stopped end
     from settled where s.practice_id = $1 and s.client_id = settled.client_id and ($3 = 'bounced' or s.bounces > 0)`,
    [tx.practiceId, id, state, reason ?? null, now, mostBounces],
  );
}
