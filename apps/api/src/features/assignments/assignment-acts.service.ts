import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import type { AssignmentDto } from './assignment.dto.js';
import { AssignmentPlans } from './assignment-plans.service.js';
import { Assignments } from './assignments.service.js';
import { type Assignee, AssignmentMaking } from './making/assignment-making.js';
import { Pausing } from './making/pausing.js';
import type { HeldPlan } from './making/replanning.js';
import { Replanning } from './making/replanning.js';

const LONGEST_DAYS = 366;

/** What a therapist does with an assignment while it goes on. Doing it twice is doing it once. */
@Injectable()
export class AssignmentActs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly plans: AssignmentPlans,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly pausing: Pausing,
    private readonly audit: Audit,
  ) {}

  /**
   * Nothing of it is to do until it goes on: by itself on the day `until`, or by `resume`.
   * @throws DomainError `assignment.not_found`, `assignment.ended`, `request.invalid` (field `until`)
   */
  pause(id: string, until: string | null): Promise<AssignmentDto> {
    return this.act(id, (tx, client, plan) => this.pauseHeld(tx, client, plan, until));
  }

  /** What is still to come comes back. @throws DomainError `assignment.not_found`, `assignment.ended` */
  resume(id: string): Promise<AssignmentDto> {
    return this.act(id, async (tx, client, plan) => {
      if (plan.state === 'ended') throw new DomainError('assignment.ended');
      if (plan.state === 'paused') await this.pausing.resume(tx, client, plan);
    });
  }

  /** No occasion comes any more; what was due until now and what was done stays. @throws DomainError `assignment.not_found` */
  end(id: string): Promise<AssignmentDto> {
    return this.act(id, (tx, client, plan) => this.endHeld(tx, client, plan));
  }

  /** As `pause`, of a held plan of a held client. */
  async pauseHeld(tx: TenantTx, client: Assignee, plan: HeldPlan, until: string | null): Promise<void> {
    if (plan.state === 'ended') throw new DomainError('assignment.ended');
    if (plan.state === 'paused' && plan.paused_until === until) return;
    const today = localDateOf(this.clock.now(), client.time_zone);
    if (until !== null && until <= today) throw invalid({ field: 'until', code: 'not_ahead', detail: 'Name a day after today.' });
    if (until !== null && until > addDays(today, LONGEST_DAYS)) throw invalid({ field: 'until', code: 'too_far', detail: 'Name a day within a year.' });
    await this.pausing.pause(tx, client, plan, until);
  }

  /** As `end`, of a held plan of a held client. */
  async endHeld(tx: TenantTx, client: Assignee, plan: HeldPlan): Promise<void> {
    if (plan.state === 'ended') return;
    await this.plans.endAll(tx, client.id, plan.id);
    this.audit.record(tx, { action: 'assignment.end', subject: { kind: 'assignment', id: plan.id }, clientId: client.id });
  }

  private act(id: string, change: (tx: TenantTx, client: Assignee, plan: HeldPlan) => Promise<void>): Promise<AssignmentDto> {
    return this.tenant.run(async (tx) => {
      const client = await this.making.assignee(tx, await this.assignments.whose(tx, id), openableClientScope('c.id'));
      await change(tx, client, await this.replanning.hold(tx, client.id, id));
      return this.assignments.load(tx, id);
    });
  }
}
