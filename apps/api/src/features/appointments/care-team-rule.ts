import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { type FieldFault, invalid } from '../../platform/errors/domain-error.js';

/**
 * Whoever comes to an appointment treats the client; whoever is there already stays.
 * @throws DomainError `request.invalid` (`memberIds.<n>`)
 */
export async function requireTeam(tx: TenantTx, clientId: string, memberIds: readonly string[], present: readonly string[] = []): Promise<void> {
  const rows = await tx.query<{ member_id: string }>(
    'select member_id from care_team where practice_id = $1 and client_id = $2 and until is null',
    [tx.practiceId, clientId],
  );
  const able = new Set([...present, ...rows.map((row) => row.member_id)]);
  const faults = memberIds.flatMap((member, i): FieldFault[] =>
    able.has(member) ? [] : [{ field: `memberIds.${i}`, code: 'not_on_team', detail: 'Name somebody of the client’s care team.' }],
  );
  if (faults.length) throw invalid(...faults);
}
