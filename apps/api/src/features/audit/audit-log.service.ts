import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { AuditChain } from '../../platform/audit/audit-chain.js';
import { keptHeads } from '../../platform/audit/audit-heads.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { AuditEventDto, AuditEventsDto, AuditQuery, AuditVerificationDto } from './audit-log.dto.js';

const MOST_FAULTS = 100;

interface EventRow {
  [column: string]: unknown;
  id: string;
  at: Date;
  actor_kind: 'member' | 'client' | 'system';
  actor_id: string | null;
  actor_name: string | null;
  action: AuditAction;
  subject_kind: string;
  subject_id: string | null;
  subject_name: string | null;
  client_id: string | null;
  client_code: string | null;
  client_name: string | null;
  sealed: boolean;
}

const toDto = (row: EventRow): AuditEventDto => ({
  id: row.id,
  at: row.at.toISOString(),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id, ...(row.subject_name ? { name: row.subject_name } : {}) },
  client: row.client_id && row.client_code ? { id: row.client_id, code: row.client_code, name: row.client_name! } : null,
  sealed: row.sealed,
});

/** The audit as owners and admins read it, and the proof that it is whole. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly tenant: Tenant,
    private readonly chain: AuditChain,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The latest first. */
  list(query: AuditQuery): Promise<AuditEventsDto> {
    const size = pageSize(query);
    const [before] = decodeCursor(query.cursor, 1) ?? [null];
    const given = [
      ['e.id < $n::uuid', before],
      ['e.client_id = $n::uuid', query.clientId],
      [`e.actor_kind = 'member' and e.actor_id = $n::uuid`, query.memberId],
    ] as const;
    return this.tenant.run(async (tx) => {
      const params: unknown[] = [tx.practiceId, size + 1];
      const where = given
        .filter(([, value]) => value != null)
        .map(([sql, value]) => ` and ${sql.replace('$n', `$${params.push(value)}`)}`)
        .join('');
      const rows = await tx.query<EventRow>(
        `select e.id, e.at, e.actor_kind, e.actor_id, coalesce(am.name, ac.name) as actor_name, e.action, e.subject_kind, e.subject_id,
           coalesce(sm.name, sc.name) as subject_name, e.client_id, c.code as client_code, c.name as client_name,
           exists (select from audit_sealed s where s.practice_id = e.practice_id and s.event_id = e.id) as sealed
         from (select * from audit_event e where e.practice_id = $1${where} order by e.id desc limit $2) e
         left join member am on e.actor_kind = 'member' and am.practice_id = e.practice_id and am.id = e.actor_id
         left join client ac on e.actor_kind = 'client' and ac.practice_id = e.practice_id and ac.id = e.actor_id
         left join member sm on e.subject_kind = 'member' and sm.practice_id = e.practice_id and sm.id = e.subject_id
         left join client sc on e.subject_kind = 'client' and sc.practice_id = e.practice_id and sc.id = e.subject_id
         left join client c on c.practice_id = e.practice_id and c.id = e.client_id
         order by e.id desc`,
        params,
      );
      return paged(rows, size, toDto, (row) => [row.id]);
    });
  }

  /** Recomputes the whole chain of the practice, against the heads kept outside of the database. */
  async verify(): Promise<AuditVerificationDto> {
    const { id } = currentPractice();
    const { faults, ...counts } = await this.chain.verify(id, await keptHeads(this.env, id));
    return { verified: faults.length === 0, ...counts, faults: faults.slice(0, MOST_FAULTS), checkedAt: this.clock.now().toISOString() };
  }
}
