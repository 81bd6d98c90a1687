import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignmentPlans } from '../assignments/assignment-plans.service.js';
import { AssignmentMaking } from '../assignments/making/assignment-making.js';
import type { BatchDto, Outcome } from './batch.dto.js';
import { findBatch, loadBatch, UNDO_MS } from './batch-rows.js';

interface Made {
  [column: string]: unknown;
  assignment_id: string;
  client_id: string;
  openable: boolean;
}

/** Takes back what was assigned in one go a moment ago. */
@Injectable()
export class BatchUndoing {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly making: AssignmentMaking,
    private readonly plans: AssignmentPlans,
    private readonly audit: Audit,
  ) {}

  /**
   * Removes what nobody has touched and ends the rest, within ten minutes. Undoing twice is undoing once.
   * @throws DomainError `assignment_batch.not_found`, `assignment_batch.undo_over`
   */
  undo(id: string): Promise<BatchDto> {
    return this.tenant.run(async (tx) => {
      if (!(await findBatch(tx, id))) throw new DomainError('assignment_batch.not_found');
      const made = await tx.query<Made>(
        `select i.assignment_id, i.client_id, ${openableClientScope('i.client_id')} as openable from assignment_batch_item i
         where i.practice_id = $1 and i.batch_id = $2 order by i.position`,
        [tx.practiceId, id],
      );
      const mine = made.filter(({ openable }) => openable);
      await this.making.assignees(tx, [...new Set(mine.map(({ client_id: clientId }) => clientId))], 'true');
      const batch = (await findBatch(tx, id, { lock: true }))!;
      if (batch.undone_at) return loadBatch(tx, this.sealing, id);
      const now = this.clock.now();
      if (now.getTime() > batch.created_at.getTime() + UNDO_MS) throw new DomainError('assignment_batch.undo_over');
      await this.takeBack(tx, id, mine);
      tx.write(`update assignment_batch_item set outcome = 'kept' where practice_id = $1 and batch_id = $2 and outcome is null`, [tx.practiceId, id]);
      tx.write('update assignment_batch set undone_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, now]);
      this.audit.record(tx, { action: 'assignment_batch.undo', subject: { kind: 'assignment_batch', id } });
      return loadBatch(tx, this.sealing, id);
    });
  }

  private async takeBack(tx: TenantTx, batchId: string, mine: readonly Made[]): Promise<void> {
    const touched = await this.touched(tx, mine.map((item) => item.assignment_id));
    const ended = mine.filter((item) => touched.has(item.assignment_id));
    const removed = mine.filter((item) => !touched.has(item.assignment_id));
    for (const { client_id: clientId, assignment_id: assignmentId } of ended) await this.plans.endAll(tx, clientId, assignmentId);
    const gone = [tx.practiceId, removed.map((item) => item.assignment_id)];
    tx.write('delete from occasion where practice_id = $1 and assignment_id = any ($2::uuid[]) and client_id = any ($3::uuid[])', [
      ...gone, [...new Set(removed.map((item) => item.client_id))],
    ]);
    tx.write('delete from assignment where practice_id = $1 and id = any ($2::uuid[])', gone);
    this.note(tx, batchId, removed, 'removed');
    this.note(tx, batchId, ended, 'ended');
  }

  /** Those that somebody has done something with. All are held, occasions first as by a submission, so that nobody begins meanwhile. */
  private async touched(tx: TenantTx, ids: readonly string[]): Promise<Set<string>> {
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

  private note(tx: TenantTx, batchId: string, items: readonly Made[], outcome: Outcome): void {
    tx.write('update assignment_batch_item set outcome = $3 where practice_id = $1 and batch_id = $2 and assignment_id = any ($4::uuid[])', [
      tx.practiceId, batchId, outcome, items.map((item) => item.assignment_id),
    ]);
    for (const { assignment_id: assignmentId, client_id: clientId } of items) {
      const action = outcome === 'removed' ? 'assignment.remove' : 'assignment.end';
      this.audit.record(tx, { action, subject: { kind: 'assignment', id: assignmentId }, clientId });
    }
  }
}
