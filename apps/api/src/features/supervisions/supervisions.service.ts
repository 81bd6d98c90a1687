import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { SupervisionDto, SupervisionPutDto, SupervisionsDto } from './supervision.dto.js';
import { requireNoOverlap, requireRoles, requireSensible } from './supervision-rules.js';

interface SupervisionRow {
  [column: string]: unknown;
  id: string;
  supervisor_id: string;
  supervisor_name: string;
  supervisee_id: string;
  supervisee_name: string;
  from_date: string;
  until_date: string | null;
}

const SELECT = `
  select s.id, s.supervisor_id, a.name as supervisor_name, s.supervisee_id, b.name as supervisee_name, s.from_date, s.until_date
  from supervision s
  join member a on a.practice_id = s.practice_id and a.id = s.supervisor_id
  join member b on b.practice_id = s.practice_id and b.id = s.supervisee_id
  where s.practice_id = $1`;

const toDto = (row: SupervisionRow): SupervisionDto => ({
  id: row.id,
  supervisor: { memberId: row.supervisor_id, name: row.supervisor_name },
  supervisee: { memberId: row.supervisee_id, name: row.supervisee_name },
  from: row.from_date,
  until: row.until_date,
});

/** Who supervises whom, and on which days. */
@Injectable()
export class SupervisionsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: Audit,
  ) {}

  /** The latest first. */
  list(query: PageQuery): Promise<SupervisionsDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<SupervisionRow>(
        `${SELECT} and ($2::date is null or (s.from_date, s.id) < ($2, $3::uuid)) order by s.from_date desc, s.id desc limit $4`,
        [tx.practiceId, ...after, size + 1],
      );
      return paged(rows, size, toDto, (row) => [row.from_date, row.id]);
    });
  }

  /** Links two members under the id given, or changes the days of the link that has it. */
  put(id: string, body: SupervisionPutDto): Promise<{ supervision: SupervisionDto; created: boolean }> {
    requireSensible(body);
    return this.tenant.run(async (tx) => {
      // One after the other in a practice: neither the same id twice, nor two spans that do not know of each other.
      tx.write(`select pg_advisory_xact_lock(hashtextextended('supervisions|' || $1::text, 0))`, [tx.practiceId]);
      const before = await tx.maybe<SupervisionRow>(`${SELECT} and s.id = $2`, [tx.practiceId, id]);
      if (before) await this.change(tx, before, body);
      else await this.create(tx, id, body);
      const row = await tx.one<SupervisionRow>(`${SELECT} and s.id = $2`, [tx.practiceId, id]);
      return { supervision: toDto(row), created: !before };
    });
  }

  private async create(tx: TenantTx, id: string, body: SupervisionPutDto): Promise<void> {
    await requireRoles(tx, body);
    await requireNoOverlap(tx, id, body);
    tx.write('insert into supervision (practice_id, id, supervisor_id, supervisee_id, from_date, until_date) values ($1, $2, $3, $4, $5, $6)', [
      tx.practiceId, id, body.supervisorId, body.superviseeId, body.from, body.until ?? null,
    ]);
    this.audit.record(tx, { action: 'supervision.create', subject: { kind: 'supervision', id } });
  }

  private async change(tx: TenantTx, before: SupervisionRow, body: SupervisionPutDto): Promise<void> {
    if (before.supervisor_id !== body.supervisorId) throw fixed('supervisorId');
    if (before.supervisee_id !== body.superviseeId) throw fixed('superviseeId');
    const until = body.until ?? null;
    if (before.from_date === body.from && before.until_date === until) return;
    // Beyond its days a link is a new one, and needs what a new one needs.
    const grows = body.from < before.from_date || (before.until_date !== null && (until === null || until > before.until_date));
    if (grows) await requireRoles(tx, body);
    await requireNoOverlap(tx, before.id, body);
    tx.write('update supervision set from_date = $3, until_date = $4 where practice_id = $1 and id = $2', [tx.practiceId, before.id, body.from, until]);
    this.audit.record(tx, { action: 'supervision.update', subject: { kind: 'supervision', id: before.id } });
  }
}

const fixed = (field: string): Error => invalid({ field, code: 'fixed', detail: 'A supervision keeps its two people. End it and make another.' });
