import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_JOINS, type AssignmentRow, toAssignment } from './assignment-rows.js';
import type { AssignmentPageDto, AssignmentQuery } from './assignment.dto.js';

interface AssignmentItemRow extends AssignmentRow {
  done: number;
  not_this_time: number;
  open: number;
  next_due_at: Date | null;
}

/** A client's assignments, for the care team and for the client. */
@Injectable()
export class AssignmentListService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  /** Newest first. @throws DomainError `client.not_found` */
  list(clientId: string, query: AssignmentQuery): Promise<AssignmentPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<{ time_zone: string; key_id: string; sealed_key: Buffer }>(
        `select c.time_zone, k.key_id, k.sealed_key from client c
         join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
         where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
        [tx.practiceId, clientId],
      );
      if (!client) throw new DomainError('client.not_found');
      const rows = await tx.query<AssignmentItemRow>(
        `select ${ASSIGNMENT_COLUMNS}, n.* from assignment a ${ASSIGNMENT_JOINS}
         cross join lateral (
           select count(*) filter (where o.state = 'done') as done,
             count(*) filter (where o.state = 'not-this-time') as not_this_time,
             count(*) filter (where o.state = 'open' and o.local_date <= $3::date) as open,
             min(o.due_at) filter (where o.state = 'open' and o.due_at > $4) as next_due_at
           from occasion o where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = a.id
         ) n
         where a.practice_id = $1 and a.client_id = $2 and ($5::text is null or a.state = $5)
           and ($6::timestamptz is null or (a.created_at, a.id) < ($6, $7::uuid))
         order by a.created_at desc, a.id desc limit $8`,
        [tx.practiceId, clientId, localDateOf(now, client.time_zone), now, query.state ?? null, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      if (!currentContext().clientId) {
        this.audit.record(tx, { action: 'assignment.list', subject: { kind: 'client', id: clientId }, clientId });
      }
      const sealer = this.sealing.clientSealer(clientId, client.key_id, client.sealed_key);
      return paged(
        rows,
        size,
        (row) => ({
          ...toAssignment(row, sealer),
          counts: { due: row.done + row.not_this_time + row.open, done: row.done, notThisTime: row.not_this_time, open: row.open },
          nextDueAt: row.next_due_at?.toISOString() ?? null,
        }),
        (row) => [row.created_at.toISOString(), row.id],
      );
    });
  }
}
