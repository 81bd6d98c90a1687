import { localDateOf } from '@attune/clinical/local-date';
import type { Pause } from '@attune/clinical/programs';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AssignmentPlans } from '../assignments/assignment-plans.service.js';
import type { EnrolmentDto } from './enrolment.dto.js';
import { EnrolmentPaths } from './enrolment-paths.service.js';
import { type EnrolmentRow, type PathStepRow, readPathSteps, toPathStep } from './releases/path-rows.js';
import { type HeldPath, Releases } from './releases/releases.service.js';

/** What a therapist does with a client's path while it is walked. Doing it twice is doing it once. */
@Injectable()
export class PathActs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly paths: EnrolmentPaths,
    private readonly releases: Releases,
    private readonly plans: AssignmentPlans,
    private readonly audit: Audit,
  ) {}

  /** Opens a waiting step now, whatever its rule. @throws DomainError `enrolment.step_not_found`, `enrolment.not_running`, `enrolment.step_skipped` */
  openStep(id: string, stepId: string): Promise<EnrolmentDto> {
    return this.tenant.run(async (tx) => {
      await this.openIn(tx, id, stepId);
      return this.paths.load(tx, id);
    });
  }

  /** As `openStep`, within a transaction that is under way. */
  openIn(tx: TenantTx, id: string, stepId: string): Promise<void> {
    return this.actIn(tx, id, 'enrolment.open_step', async (held) => {
      const { row, state } = await this.stepOf(tx, held, stepId);
      if (state === 'open' || state === 'done') return false;
      requireGoingOn(held.enrolment);
      if (held.enrolment.state === 'paused') throw new DomainError('enrolment.not_running');
      if (held.client.state !== 'active') throw new DomainError('client.discharged');
      if (state === 'skipped') throw new DomainError('enrolment.step_skipped');
      await this.releases.open(tx, held, row);
      return true;
    });
  }

  /** Makes an opened step wait again, whose assignment is about to be removed. The client is held. */
  async closeIn(tx: TenantTx, id: string, stepId: string, clientId: string): Promise<void> {
    await this.paths.hold(tx, id);
    tx.write('update enrolment_step set released_at = null, assignment_id = null where practice_id = $1 and enrolment_id = $2 and id = $3', [tx.practiceId, id, stepId]);
    // One that was finished by this last step is not any more.
    tx.write(
      `update enrolment set revision = revision + 1, state = case when state = 'finished' then 'running' else state end,
         ended_at = case when state = 'finished' then null else ended_at end, check_at = $3 where practice_id = $1 and id = $2`,
      [tx.practiceId, id, this.clock.now()],
    );
    this.audit.record(tx, { action: 'enrolment.close_step', subject: { kind: 'enrolment', id }, clientId });
  }

  /** Sets a step aside; what is open of it ends. @throws DomainError `enrolment.step_not_found`, `enrolment.step_done` */
  skipStep(id: string, stepId: string): Promise<EnrolmentDto> {
    return this.act(id, 'enrolment.skip_step', async (tx, { enrolment, client }) => {
      const { row, state } = await this.stepOf(tx, { enrolment, client }, stepId);
      if (state === 'skipped') return false;
      requireGoingOn(enrolment);
      if (state === 'done') throw new DomainError('enrolment.step_done');
      if (row.assignment_id) await this.plans.endAll(tx, client.id, row.assignment_id);
      tx.write('update enrolment_step set skipped_at = $4 where practice_id = $1 and enrolment_id = $2 and id = $3', [
        tx.practiceId, enrolment.id, row.id, this.clock.now(),
      ]);
      return true;
    });
  }

  /** No step opens until it goes on; what is open stays open. */
  pause(id: string): Promise<EnrolmentDto> {
    return this.act(id, 'enrolment.pause', async (tx, { enrolment, client }) => {
      if (enrolment.state === 'paused') return false;
      requireGoingOn(enrolment);
      const now = this.clock.now();
      const pauses: Pause[] = [...enrolment.pauses, { from: localDateOf(now, client.time_zone), until: null }];
      await this.move(tx, enrolment, { state: 'paused', pauses, paused_at: now });
      return true;
    });
  }

  /** Goes on: what hangs on time moves by the days that it rested. */
  resume(id: string): Promise<EnrolmentDto> {
    return this.act(id, 'enrolment.resume', async (tx, { enrolment, client }) => {
      if (enrolment.state === 'running') return false;
      requireGoingOn(enrolment);
      const today = localDateOf(this.clock.now(), client.time_zone);
      // In another zone it may be the day before the one on which it was paused.
      const pauses = enrolment.pauses.map((pause) => (pause.until === null ? { ...pause, until: today < pause.from ? pause.from : today } : pause));
      await this.move(tx, enrolment, { state: 'running', pauses, paused_at: null });
      return true;
    });
  }

  /** Nothing opens any more; what is open stays, as an assignment of its own. */
  end(id: string): Promise<EnrolmentDto> {
    return this.act(id, 'enrolment.end', async (tx, { enrolment }) => {
      if (enrolment.state === 'ended' || enrolment.state === 'finished') return false;
      tx.write(`update enrolment set state = 'ended', ended_at = $3, paused_at = null where practice_id = $1 and id = $2`, [tx.practiceId, enrolment.id, this.clock.now()]);
      enrolment.state = 'ended';
      return true;
    });
  }

  /** One act: the path is held, changed, looked at for what is due now, and answered as it stands then. */
  private act(id: string, action: AuditAction, change: (tx: TenantTx, held: HeldPath) => Promise<boolean>): Promise<EnrolmentDto> {
    return this.tenant.run(async (tx) => {
      await this.actIn(tx, id, action, (held) => change(tx, held));
      return this.paths.load(tx, id);
    });
  }

  private async actIn(tx: TenantTx, id: string, action: AuditAction, change: (held: HeldPath) => Promise<boolean>): Promise<void> {
    const held = await this.paths.hold(tx, id);
    if (!(await change(held))) return;
    tx.write('update enrolment set revision = revision + 1 where practice_id = $1 and id = $2', [tx.practiceId, id]);
    this.audit.record(tx, { action, subject: { kind: 'enrolment', id }, clientId: held.client.id });
    await this.releases.look(tx, held);
  }

  private async stepOf(tx: TenantTx, { enrolment, client }: HeldPath, stepId: string): Promise<{ row: PathStepRow; state: ReturnType<typeof toPathStep>['state'] }> {
    const row = (await readPathSteps(tx, client.id, [enrolment.id])).find(({ id }) => id === stepId);
    if (!row) throw new DomainError('enrolment.step_not_found');
    return { row, state: toPathStep(row, client.time_zone).state };
  }

  private async move(tx: TenantTx, enrolment: EnrolmentRow, to: Pick<EnrolmentRow, 'state' | 'pauses' | 'paused_at'>): Promise<void> {
    tx.write('update enrolment set state = $3, pauses = $4, paused_at = $5 where practice_id = $1 and id = $2', [
      tx.practiceId, enrolment.id, to.state, JSON.stringify(to.pauses), to.paused_at,
    ]);
    Object.assign(enrolment, to);
  }
}

/** @throws DomainError `enrolment.over` */
function requireGoingOn({ state }: EnrolmentRow): void {
  if (state === 'ended' || state === 'finished') throw new DomainError('enrolment.over');
}
