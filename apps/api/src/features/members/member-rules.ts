import type { StaffRole } from '../../platform/access/permissions.js';
import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Member } from './member.entity.js';

/** A member. The practice's members are changed one after the other until the transaction ends, so that no two changes pass each other. */
export async function findMember(tx: TenantTx, id: string): Promise<Member | undefined> {
  tx.write(`select pg_advisory_xact_lock(hashtextextended('members|' || $1::text, 0))`, [tx.practiceId]);
  // Against an acceptance under way. TypeORM would not lock here: it did not open the transaction itself.
  tx.write('select from member where practice_id = $1 and id = $2 for update', [tx.practiceId, id]);
  const found = await tx.repository(Member).findOneBy({ practiceId: tx.practiceId, id });
  return found ?? undefined;
}

/** Only owners make owners and unmake them: an admin cannot rise above their role. @throws DomainError `access.denied` */
export function requireMayChangeOwners(before: StaffRole[], after: StaffRole[]): void {
  if (before.includes('owner') !== after.includes('owner') && !currentContext().roles.includes('owner')) throw new DomainError('access.denied');
}

/** @throws DomainError `member.last_owner` unless somebody else is an active owner */
export async function requireAnotherOwner(tx: TenantTx, { id, state }: Member): Promise<void> {
  if (state !== 'active') return;
  const owners = await tx.query<{ id: string }>(
    `select id from member where practice_id = $1 and state = 'active' and 'owner' = any (roles)`,
    [tx.practiceId],
  );
  if (!owners.some((owner) => owner.id !== id)) throw new DomainError('member.last_owner');
}

/** The clients whose primary this member is. */
export async function primariesOf(tx: TenantTx, memberId: string): Promise<string[]> {
  const rows = await tx.query<{ client_id: string }>(
    'select client_id from care_team where practice_id = $1 and member_id = $2 and until is null and is_primary order by client_id',
    [tx.practiceId, memberId],
  );
  return rows.map((row) => row.client_id);
}

/** @throws DomainError `member.primary_needed` naming each client */
export async function requireNoPrimaries(tx: TenantTx, memberId: string): Promise<void> {
  const clients = await primariesOf(tx, memberId);
  if (clients.length) throw new DomainError('member.primary_needed', { errors: clients.map((id) => ({ field: `primaries.${id}`, code: 'required' })) });
}
