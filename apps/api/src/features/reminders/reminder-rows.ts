import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { namedId } from '../../platform/ids.js';
import type { ReminderReason } from './reminder-reasons.js';
import type { Channel } from './settings/settings-rows.js';

export type ReminderKind = 'due' | 'snoozed' | 'nudge' | 'test' | 'message';

/** One thing that is said to a person, or that is decided not to be. */
export interface NewMoment {
  /** What is one to the person, on whatever channels. */
  id: string;
  clientId: string;
  kind: ReminderKind;
  reason: ReminderReason;
  occasionIds: readonly string[];
  assignmentId?: string | null;
  memberId?: string | null;
  /** The client's day on which it counts. */
  localDate: string;
  dueAt: Date;
  expiresAt: Date;
}

const INSERT = `insert into reminder (practice_id, id, client_id, moment_id, kind, channel, state, reason, occasion_ids, member_id, assignment_id, local_date,
    due_at, expires_at, created_at, settled_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict (practice_id, id) do nothing`;

/** Writes a decision down: one waiting row a channel, whose ids follow from the moment. @returns their ids */
export function addMoment(tx: TenantTx, moment: NewMoment, channels: readonly Channel[], now: Date): string[] {
  return channels.map((channel) => insert(tx, moment, channel, now));
}

/** Writes down that nothing is sent, and why. */
export function addSkipped(tx: TenantTx, moment: NewMoment, now: Date): void {
  insert(tx, moment, null, now);
}

function insert(tx: TenantTx, moment: NewMoment, channel: Channel | null, now: Date): string {
  const id = namedId('reminder|', moment.id, '|', channel ?? 'none');
  tx.write(INSERT, [
    tx.practiceId, id, moment.clientId, moment.id, moment.kind, channel, channel ? 'waiting' : 'skipped', moment.reason, moment.occasionIds,
    moment.memberId ?? null, moment.assignmentId ?? null, moment.localDate, moment.dueAt, moment.expiresAt, now, channel ? null : now,
  ]);
  return id;
}

/**
 * SQL: how many moments of a client count for their day: what was sent or will be, apart from what they asked for themselves; one that
 * may have come twice counts twice. $1 practice, $2 client, $3 date
 */
export const COUNTED = `(select coalesce(sum(m.times), 0) from (select greatest(1, max(r.handed_over)) as times from reminder r where r.practice_id = $1 and r.client_id = $2 and r.local_date = $3
  and r.kind in ('due', 'nudge', 'message') and r.state <> 'skipped' group by r.moment_id) m)::int`;
