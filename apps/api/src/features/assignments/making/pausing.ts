import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../../platform/audit/audit-actions.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { Assignee } from './assignment-making.js';
import { type HeldPlan, Replanning } from './replanning.js';

/** Lets held plans rest and go on. What is to come is withdrawn for the rest and comes back with it under the same ids. */
@Injectable()
export class Pausing {
  constructor(
    private readonly clock: Clock,
    private readonly replanning: Replanning,
    private readonly audit: Audit,
  ) {}

  pause(tx: TenantTx, client: Assignee, plan: HeldPlan, until: string | null): Promise<void> {
    return this.move(tx, client, { ...plan, state: 'paused', paused_until: until }, 'assignment.pause');
  }

  resume(tx: TenantTx, client: Assignee, plan: HeldPlan): Promise<void> {
    return this.move(tx, client, { ...plan, state: 'active', paused_until: null }, 'assignment.resume');
  }

  private async move(tx: TenantTx, client: Assignee, plan: HeldPlan, action: AuditAction): Promise<void> {
    tx.write(
      'update assignment set state = $4, paused_at = $5, paused_until = $6, revision = revision + 1 where practice_id = $1 and client_id = $2 and id = $3',
      [tx.practiceId, client.id, plan.id, plan.state, plan.state === 'paused' ? this.clock.now() : null, plan.paused_until],
    );
    await this.replanning.replan(tx, client, [plan]);
    this.audit.record(tx, { action, subject: { kind: 'assignment', id: plan.id }, clientId: client.id });
  }
}
