import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { PathStepGiven } from '../programs/path-steps.js';
import { sealWhy } from './enrolment-view.js';

/** Whose steps they are, and with what their words are sealed. */
export interface StepOwner {
  enrolmentId: string;
  clientId: string;
  sealer: ClientSealer;
  /** Steps whose words could not be read: other words replace those, never none. */
  unreadable?: readonly string[];
}

/**
 * Writes the steps of a path: new ones come, waiting ones follow, waiting ones that are not named go. Of those that are
 * open, done or set aside the place alone changes.
 */
export function writeSteps(tx: TenantTx, { enrolmentId, clientId, sealer, unreadable = [] }: StepOwner, steps: readonly PathStepGiven[]): void {
  const ids = steps.map(({ id }) => id);
  tx.write(
    `delete from enrolment_step where practice_id = $1 and enrolment_id = $2 and id <> all ($3::text[]) and assignment_id is null and skipped_at is null`,
    [tx.practiceId, enrolmentId, ids],
  );
  tx.write(
    `insert into enrolment_step as s (practice_id, enrolment_id, client_id, id, position, exercise_id, release, plan, sealed_why)
     select $1, $2, $3, n.id, n.position, n.exercise_id, n.release, n.plan, n.sealed_why
     from unnest($4::text[], $5::integer[], $6::uuid[], $7::jsonb[], $8::jsonb[], $9::bytea[]) as n (id, position, exercise_id, release, plan, sealed_why)
     on conflict (practice_id, enrolment_id, id) do update set position = excluded.position,
       exercise_id = case when s.assignment_id is null and s.skipped_at is null then excluded.exercise_id else s.exercise_id end,
       release = case when s.assignment_id is null and s.skipped_at is null then excluded.release else s.release end,
       plan = case when s.assignment_id is null and s.skipped_at is null then excluded.plan else s.plan end,
       sealed_why = case when s.assignment_id is null and s.skipped_at is null then coalesce(excluded.sealed_why, case when s.id = any ($10::text[]) then s.sealed_why end) else s.sealed_why end`,
    [
      tx.practiceId, enrolmentId, clientId, ids, steps.map((_, index) => index), steps.map(({ exerciseId }) => exerciseId),
      steps.map(({ release }) => JSON.stringify(release)), steps.map(({ plan }) => JSON.stringify(plan)),
      steps.map(({ id, why }) => sealWhy(sealer, enrolmentId, id, why)), unreadable,
    ],
  );
}
