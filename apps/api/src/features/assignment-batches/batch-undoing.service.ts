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
import { removeUntouched, touchedAmong } from '../assignments/making/taking-back.js';
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
    const touched = await touchedAmong(tx, mine.map((item) => item.assignment_id));
    const ended = mine.filter((item) => touched.has(item.assignment_id));
    const removed = mine.filter((item) => !touched.has(item.assignment_id));
    for (const { client_id: clientId, assignment_id: assignmentId } of ended) await this.plans.endAll(tx, clientId, assignmentId);
    removeUntouched(tx, removed.map((item) => item.assignment_id), [...new Set(removed.map((item) => item.client_id))]);
    this.note(tx, batchId, removed, 'removed');
    this.note(tx, batchId, ended, 'ended');
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
