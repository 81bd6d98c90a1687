import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { OccasionDto } from '../assignments/assignment.dto.js';
import { OCCASION_COLUMNS, type OccasionRow, toOccasion } from '../assignments/occasion-rows.js';

interface SettledRow extends OccasionRow {
  /** Nothing is to come of it: its assignment has ended or rests, or its session does not take place. */
  stopped: boolean;
}

/** "Not this time, because …": said by the client in one tap, and taken back in another. */
@Injectable()
export class OccasionsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Settles an own occasion with a reason, or with another reason than before.
   * @throws DomainError `occasion.not_found`, `occasion.done`
   */
  notThisTime(id: string, reason: NotThisTimeReason): Promise<OccasionDto> {
    return this.tenant.run(async (tx) => {
      const row = await this.lockOwn(tx, id);
      if (row.state === 'not-this-time' && row.reason === reason) return toOccasion(row);
      const now = this.clock.now();
      tx.write(`update occasion set state = 'not-this-time', reason = $3, settled_at = $4 where practice_id = $1 and id = $2`, [
        tx.practiceId, id, reason, now,
      ]);
      // Saying that it does not fit is activity too: somebody who says so has not gone quiet.
      tx.write(
        `update client_summary set last_activity_at = greatest(last_activity_at, $3) where practice_id = $1 and client_id = $2`,
        [tx.practiceId, currentContext().clientId, now],
      );
      this.record(tx, 'occasion.not_this_time', id);
      return toOccasion({ ...row, state: 'not-this-time', reason });
    });
  }

  /** Takes "not this time" back. @throws DomainError `occasion.not_found`, `occasion.done` */
  undo(id: string): Promise<OccasionDto> {
    return this.tenant.run(async (tx) => {
      // Held before the occasion, as by everybody: whether its plan goes on must stay true until this is kept.
      tx.write(
        `select from assignment a where a.practice_id = $1
           and a.id = (select o.assignment_id from occasion o where o.practice_id = $1 and o.id = $2 and o.client_id = $3) for share of a`,
        [tx.practiceId, id, currentContext().clientId],
      );
      const row = await this.lockOwn(tx, id);
      if (row.state === 'open') return toOccasion(row);
      // What would be still to come was withdrawn with the rest.
      const state = row.stopped && row.due_at > this.clock.now() ? 'withdrawn' : 'open';
      tx.write('update occasion set state = $3, reason = null, settled_at = null where practice_id = $1 and id = $2', [tx.practiceId, id, state]);
      this.record(tx, 'occasion.reopen', id);
      return toOccasion({ ...row, state, reason: null });
    });
  }

  private async lockOwn(tx: TenantTx, id: string): Promise<SettledRow> {
    const row = await tx.maybe<SettledRow>(
      `select ${OCCASION_COLUMNS}, coalesce(p.state = 'cancelled', false) or a.state = 'ended'
         or (a.state = 'paused' and (a.paused_until is null or o.local_date < a.paused_until)) as stopped
       from occasion o
       join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
       left join appointment p on p.practice_id = o.practice_id and p.id = o.appointment_id
       where o.practice_id = $1 and o.id = $2 and o.client_id = $3 and o.state <> 'withdrawn' for update of o`,
      [tx.practiceId, id, currentContext().clientId],
    );
    if (!row) throw new DomainError('occasion.not_found');
    if (row.state === 'done') throw new DomainError('occasion.done');
    return row;
  }

  private record(tx: TenantTx, action: AuditAction, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'occasion', id }, clientId: currentContext().clientId });
  }
}
