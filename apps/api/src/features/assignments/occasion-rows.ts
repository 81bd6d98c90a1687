import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import type { OccasionDto } from './assignment.dto.js';
import type { KeptOccasion, OccasionChanges, OccasionState, OccasionTime } from './occasion-plan.js';

export interface OccasionRow {
  [column: string]: unknown;
  id: string;
  local_date: string;
  local_time: string;
  due_at: Date;
  state: OccasionState;
  reason: OccasionDto['reason'];
  response_id: string | null;
  slot: number;
  appointment_id: string | null;
}

/** Columns of `OccasionRow`, from `occasion o`. */
export const OCCASION_COLUMNS = 'o.id, o.local_date, o.local_time, o.due_at, o.state, o.reason, o.response_id, o.slot, o.appointment_id';

export const toOccasion = (row: OccasionRow): OccasionDto => ({
  id: row.id,
  localDate: row.local_date,
  localTime: row.local_time,
  dueAt: row.due_at.toISOString(),
  state: row.state,
  reason: row.reason,
  responseId: row.response_id,
  slot: row.slot,
  appointmentId: row.appointment_id,
});

/** Whose occasions they are, and under which primary therapist they were planned. */
export interface OccasionOwner {
  assignmentId: string;
  clientId: string;
  attributedTo: string;
}

/** All occasions of an assignment, in order. */
export async function readOccasions(tx: TenantTx, clientId: string, assignmentId: string): Promise<OccasionDto[]> {
  const rows = await tx.query<OccasionRow>(
    `select ${OCCASION_COLUMNS} from occasion o
     where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = $3 order by o.local_date, o.local_time, o.slot`,
    [tx.practiceId, clientId, assignmentId],
  );
  return rows.map(toOccasion);
}

/**
 * All occasions of some of a client's assignments, by assignment. Those that may change are held first and read then: so
 * nothing is changed that the client settles meanwhile, and whoever settles one waits for it before the summaries.
 */
export async function holdOccasions(tx: TenantTx, clientId: string, assignmentIds: readonly string[]): Promise<Map<string, KeptOccasion[]>> {
  const whose = [tx.practiceId, clientId, assignmentIds];
  tx.write(
    `select from occasion o where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = any ($3::uuid[]) and o.state in ('open', 'withdrawn')
     order by o.id for no key update`,
    whose,
  );
  const rows = await tx.query<OccasionRow & { assignment_id: string }>(
    `select ${OCCASION_COLUMNS}, o.assignment_id from occasion o
     where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = any ($3::uuid[]) order by o.local_date, o.local_time, o.slot`,
    whose,
  );
  const held = new Map<string, KeptOccasion[]>(assignmentIds.map((id) => [id, []]));
  for (const row of rows) held.get(row.assignment_id)!.push(toOccasion(row));
  return held;
}

/** Writes occasions down, all in one statement. */
export function addOccasions(tx: TenantTx, owner: OccasionOwner, occasions: readonly OccasionTime[]): void {
  if (!occasions.length) return;
  tx.write(
    `insert into occasion (practice_id, assignment_id, client_id, attributed_to, state, id, local_date, local_time, due_at, slot, appointment_id)
     select $1, $2, $3, $4, 'open', o.id, o.local_date, o.local_time, o.due_at, o.slot, o.appointment_id
     from unnest($5::uuid[], $6::date[], $7::text[], $8::timestamptz[], $9::smallint[], $10::uuid[]) as o (id, local_date, local_time, due_at, slot, appointment_id)`,
    [tx.practiceId, owner.assignmentId, owner.clientId, owner.attributedTo, occasions.map(newId), ...columnsOf(occasions)],
  );
}

/**
 * Carries out what `planOccasions` said of occasions that are held.
 * @param keep whether what is removed is withdrawn and kept, because it is to come back
 */
export function changeOccasions(tx: TenantTx, owner: OccasionOwner, { add, move, remove }: OccasionChanges, { keep } = { keep: false }): void {
  if (remove.length) {
    const whose = [tx.practiceId, owner.clientId, owner.assignmentId, remove];
    // What somebody began to answer is withdrawn and not deleted: their draft still names it.
    tx.write(
      `update occasion o set state = 'withdrawn'
       where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = $3 and o.id = any ($4::uuid[]) and o.state = 'open'
         ${keep ? '' : `and exists (select from draft d where d.practice_id = $1 and d.client_id = $2 and d.assignment_id = $3 and d.occasion_id = o.id)`}`,
      whose,
    );
    if (!keep) {
      tx.write(
        `delete from occasion where practice_id = $1 and client_id = $2 and assignment_id = $3 and id = any ($4::uuid[]) and state = 'open'`,
        whose,
      );
    }
  }
  moveOccasions(tx, move);
  addOccasions(tx, owner, add);
}

/** Gives occasions that are not settled another time, and with it makes them open. */
export function moveOccasions(tx: TenantTx, move: OccasionChanges['move']): void {
  if (!move.length) return;
  tx.write(
    `update occasion o set local_date = n.local_date, local_time = n.local_time, due_at = n.due_at, slot = n.slot, appointment_id = n.appointment_id, state = 'open'
     from unnest($2::uuid[], $3::date[], $4::text[], $5::timestamptz[], $6::smallint[], $7::uuid[]) as n (id, local_date, local_time, due_at, slot, appointment_id)
     where o.practice_id = $1 and o.id = n.id and o.state in ('open', 'withdrawn')`,
    [tx.practiceId, move.map((o) => o.id), ...columnsOf(move)],
  );
}

const columnsOf = (of: readonly OccasionTime[]): unknown[][] => [
  of.map((o) => o.localDate), of.map((o) => o.localTime), of.map((o) => o.dueAt), of.map((o) => o.slot), of.map((o) => o.appointmentId),
];
