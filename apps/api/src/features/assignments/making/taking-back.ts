import type { TenantTx } from '../../../platform/database/tenant-tx.js';

/**
 * Those of the assignments that somebody has done something with. All are held, occasions first as by a submission, so that
 * nobody begins meanwhile; their clients are held before.
 */
export async function touchedAmong(tx: TenantTx, ids: readonly string[]): Promise<Set<string>> {
  tx.write(
    `select from occasion o join assignment a on a.practice_id = o.practice_id and a.client_id = o.client_id and a.id = o.assignment_id
     where o.practice_id = $1 and a.id = any ($2::uuid[]) order by o.id for update of o`,
    [tx.practiceId, ids],
  );
  tx.write('select from assignment a where a.practice_id = $1 and a.id = any ($2::uuid[]) order by a.id for update', [tx.practiceId, ids]);
  const rows = await tx.query<{ id: string }>(
    `select a.id from assignment a where a.practice_id = $1 and a.id = any ($2::uuid[]) and (a.revision > 1
       or exists (select from response r where r.practice_id = $1 and r.client_id = a.client_id and r.assignment_id = a.id)
       or exists (select from draft d where d.practice_id = $1 and d.client_id = a.client_id and d.assignment_id = a.id)
       or exists (select from partner_link l where l.practice_id = $1 and l.client_id = a.client_id and l.assignment_id = a.id)
       or exists (select from plan_proposal p where p.practice_id = $1 and p.client_id = a.client_id and p.assignment_id = a.id)
       or exists (select from occasion o where o.practice_id = $1 and o.client_id = a.client_id and o.assignment_id = a.id and o.state <> 'open'))`,
    [tx.practiceId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Removes assignments that nobody has touched, as if they had never been. */
export function removeUntouched(tx: TenantTx, ids: readonly string[], clientIds: readonly string[]): void {
  tx.write('delete from occasion where practice_id = $1 and assignment_id = any ($2::uuid[]) and client_id = any ($3::uuid[])', [tx.practiceId, ids, clientIds]);
  tx.write('delete from assignment where practice_id = $1 and id = any ($2::uuid[])', [tx.practiceId, ids]);
}
