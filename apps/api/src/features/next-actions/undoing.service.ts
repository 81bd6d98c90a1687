import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AssignmentPlans } from '../assignments/assignment-plans.service.js';
import { AssignmentMaking } from '../assignments/making/assignment-making.js';
import { removeUntouched, touchedAmong } from '../assignments/making/taking-back.js';
import { PathActs } from '../enrolments/path-acts.service.js';
import { type NextActionRow, readActions, toAction, UNDO_MS } from './next-action-rows.js';
import type { NextActionDto } from './next-action.dto.js';
import { setStarts } from './next-actions.service.js';

/** Takes a next step back a moment after it was chosen. */
@Injectable()
export class UndoingNextActions {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly making: AssignmentMaking,
    private readonly plans: AssignmentPlans,
    private readonly path: PathActs,
    private readonly audit: Audit,
  ) {}

  /**
   * What nobody has begun goes as if it had never been; what the client has begun is kept, and comes no more where it was made
   * anew. Undoing twice is undoing once.
   * @throws DomainError `next_action.not_found` (also when it is a colleague's), `next_action.undo_over`
   */
  undo(id: string): Promise<NextActionDto> {
    return this.tenant.run(async (tx) => {
      await this.making.assignee(tx, (await this.own(tx, id)).client_id, openableClientScope('c.id'));
      const action = await this.own(tx, id);
      if (action.undone_at) return toAction(action);
      const now = this.clock.now();
      if (now.getTime() > action.at.getTime() + UNDO_MS) throw new DomainError('next_action.undo_over');
      const outcome = action.how === 'change' ? await this.restore(tx, action) : await this.takeBack(tx, action);
      tx.write('update next_action set undone_at = $3, outcome = $4 where practice_id = $1 and id = $2', [tx.practiceId, id, now, outcome]);
      this.audit.record(tx, { action: 'next_action.undo', subject: { kind: 'response', id: action.response_id }, clientId: action.client_id, detail: { outcome } });
      return toAction({ ...action, undone_at: now, outcome });
    });
  }

  private async takeBack(tx: TenantTx, { how, assignment_id: assignmentId, client_id: clientId, enrolment_id: enrolmentId, step_id: stepId }: NextActionRow): Promise<'removed' | 'ended' | 'kept'> {
    const touched = (await touchedAmong(tx, [assignmentId])).has(assignmentId);
    if (touched && how === 'open') return 'kept';
    if (touched) {
      await this.plans.endAll(tx, clientId, assignmentId);
      this.audit.record(tx, { action: 'assignment.end', subject: { kind: 'assignment', id: assignmentId }, clientId });
      return 'ended';
    }
    if (how === 'open') await this.path.closeIn(tx, enrolmentId!, stepId!, clientId);
    removeUntouched(tx, [assignmentId], [clientId]);
    this.audit.record(tx, { action: 'assignment.remove', subject: { kind: 'assignment', id: assignmentId }, clientId });
    return 'removed';
  }

  /** Back to how entries began, unless somebody has said otherwise since. */
  private async restore(tx: TenantTx, { assignment_id: assignmentId, client_id: clientId, starts_before: before, starts_after: after }: NextActionRow): Promise<'restored' | 'kept'> {
    const present = await tx.one<{ smaller: boolean; level: number | null }>(
      'select starts_smaller as smaller, starts_level as level from assignment where practice_id = $1 and id = $2 for no key update',
      [tx.practiceId, assignmentId],
    );
    if (present.smaller !== after!.smaller || present.level !== after!.level) return 'kept';
    setStarts(tx, assignmentId, before!);
    this.audit.record(tx, { action: 'assignment.update', subject: { kind: 'assignment', id: assignmentId }, clientId });
    return 'restored';
  }

  private async own(tx: TenantTx, id: string): Promise<NextActionRow> {
    const [row] = await readActions(tx, 'id', id);
    if (!row || row.member_id !== currentContext().memberId) throw new DomainError('next_action.not_found');
    return row;
  }
}
