import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import type { SupervisionPutDto } from './supervision.dto.js';

type Pair = Pick<SupervisionPutDto, 'supervisorId' | 'superviseeId'>;

/** @throws DomainError `request.invalid` when the days run backwards, or one would supervise oneself */
export function requireSensible({ supervisorId, superviseeId, from, until }: SupervisionPutDto): void {
  const faults: FieldFault[] = [];
  if (supervisorId === superviseeId) faults.push({ field: 'superviseeId', code: 'same_person', detail: 'Nobody supervises themselves.' });
  if (until && until < from) faults.push({ field: 'until', code: 'before_from', detail: 'The last day is not before the first.' });
  if (faults.length) throw invalid(...faults);
}

/**
 * Both are active, in the roles that a new supervision needs; share-locked, so that neither leaves meanwhile.
 * @throws DomainError `request.invalid`
 */
export async function requireRoles(tx: TenantTx, { supervisorId, superviseeId }: Pair): Promise<void> {
  const rows = await tx.query<{ id: string; roles: string[] }>(
    `select id, roles from member where practice_id = $1 and id = any ($2) and state = 'active' order by id for share`,
    [tx.practiceId, [supervisorId, superviseeId]],
  );
  const has = (id: string, role: string): boolean => rows.some((row) => row.id === id && row.roles.includes(role));
  const faults: FieldFault[] = [];
  if (!has(supervisorId, 'supervisor')) faults.push({ field: 'supervisorId', code: 'not_a_supervisor', detail: 'Name an active supervisor of this practice.' });
  if (!has(superviseeId, 'therapist')) faults.push({ field: 'superviseeId', code: 'not_a_therapist', detail: 'Name an active therapist of this practice.' });
  if (faults.length) throw invalid(...faults);
}

/** @throws DomainError `request.invalid` when the two already have a supervision on one of these days */
export async function requireNoOverlap(tx: TenantTx, id: string, { supervisorId, superviseeId, from, until }: SupervisionPutDto): Promise<void> {
  const other = await tx.maybe(
    `select from supervision
     where practice_id = $1 and id <> $2 and supervisor_id = $3 and supervisee_id = $4
       and daterange(from_date, until_date, '[]') && daterange($5::date, $6::date, '[]')`,
    [tx.practiceId, id, supervisorId, superviseeId, from, until ?? null],
  );
  if (other) throw invalid({ field: 'from', code: 'overlaps', detail: 'These two already have a supervision on some of these days.' });
}
