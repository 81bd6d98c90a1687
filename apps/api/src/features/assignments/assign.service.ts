import { ruleOf, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { openableClientScope, visibleExerciseScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { AssignmentBody, AssignmentDto } from './assignment.dto.js';
import { NO_WORDS, type Plan, sealPlan, wordsOf } from './assignment-rows.js';
import { Assignments } from './assignments.service.js';
import { type Assignee, AssignmentMaking } from './making/assignment-making.js';
import { Replanning } from './making/replanning.js';
import { readSchedule, seeded } from './schedule-body.js';

/** Gives a client an exercise to do, and changes the plan while what was done stays. */
@Injectable()
export class AssignService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly assignments: Assignments,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly audit: Audit,
  ) {}

  /**
   * Creates the assignment with its occasions, or edits it. The same body again changes nothing.
   * @throws DomainError `request.invalid` (fields `schedule.…`), `client.not_found`, `client.discharged`,
   *   `exercise.…` (see `assignable`), `assignment.not_found`, `assignment.changed`, `assignment.ended`, `assignment.client_fixed`
   */
  put(id: string, body: AssignmentBody, revision: number | undefined): Promise<{ created: boolean; assignment: AssignmentDto }> {
    const schedule = readSchedule(body.schedule);
    return this.tenant.run(async (tx) => {
      const exists = await tx.maybe('select from assignment where practice_id = $1 and id = $2', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, schedule, revision));
      return { created, assignment: created ? await this.assignments.load(tx, id) : await this.edit(tx, id, body, schedule, revision) };
    });
  }

  /**
   * Gives an assignment another schedule, as its therapist would. The client is held.
   * @throws DomainError `assignment.not_found`, `assignment.ended`
   */
  async reschedule(tx: TenantTx, client: Assignee, id: string, schedule: Schedule): Promise<void> {
    const before = await this.assignments.load(tx, id);
    if (before.state === 'ended') throw new DomainError('assignment.ended');
    await this.change(tx, client, before, { plan: wordsOf(before), schedule: seeded(schedule, before.schedule) });
  }

  /** False when the same assignment was made by somebody else in the same moment. */
  private async create(tx: TenantTx, id: string, body: AssignmentBody, schedule: Schedule, revision: number | undefined): Promise<boolean> {
    const client = await this.making.assignee(tx, body.clientId, openableClientScope('c.id'));
    if (client.state !== 'active') throw new DomainError('client.discharged');
    if (revision !== undefined) throw new DomainError('assignment.changed');
    const versionId = await this.assignable(tx, body);
    const assignedBy = currentContext().memberId!;
    return this.making.make(
      tx, { id, client, exerciseId: body.exerciseId, assignedBy, plan: wordsOf(body), schedule: seeded(schedule) }, versionId,
    );
  }

  private async edit(tx: TenantTx, id: string, body: AssignmentBody, asked: Schedule, revision: number | undefined): Promise<AssignmentDto> {
    const whose = await this.assignments.whose(tx, id);
    const client = await this.making.assignee(tx, whose, openableClientScope('c.id'));
    const before = await this.assignments.load(tx, id);
    if (before.clientId !== body.clientId || before.exercise.id !== body.exerciseId) throw new DomainError('assignment.client_fixed');
    const [plan, schedule] = [wordsOf(body), seeded(asked, before.schedule)];
    // A retry of a request that arrived: it asks for what already is.
    if (sameSchedule(before.schedule, schedule) && sameWords(before, plan)) return before;
    if (before.state === 'ended') throw new DomainError('assignment.ended');
    if (revision !== undefined && revision !== before.revision) throw new DomainError('assignment.changed');
    await this.change(tx, client, before, { plan, schedule });
    return this.assignments.load(tx, id);
  }

  private async change(tx: TenantTx, client: Assignee, before: AssignmentDto, { plan, schedule }: { plan: Plan; schedule: Schedule }): Promise<void> {
    const { id, clientId } = before;
    const sealer = await this.sealing.forClient(tx, clientId);
    const keepsTimes = sameSchedule(before.schedule, schedule);
    // Words that could not be read are replaced by others, never by none.
    tx.write(
      `update assignment set sealed_plan = case when $8 then coalesce($3, sealed_plan) else $3 end, schedule = $4, rule = $5, planned_at = case when $6 then planned_at else $7 end, revision = revision + 1
       where practice_id = $1 and id = $2`,
      [
        tx.practiceId, id, sealPlan(sealer, id, plan), JSON.stringify(schedule), JSON.stringify(ruleOf(schedule, client.time_zone)), keepsTimes,
        this.clock.now(), before.unreadable ?? false,
      ],
    );
    if (!keepsTimes) await this.replanning.replan(tx, client, [await this.replanning.hold(tx, clientId, id)]);
    this.audit.record(tx, { action: 'assignment.update', subject: { kind: 'assignment', id }, clientId });
  }

  /**
   * The version to assign: the current one of an exercise that its assigner sees.
   * @throws DomainError `exercise.not_found`, `exercise.of_another_client`, `exercise.unpublished`, `exercise.archived`
   */
  async assignable(tx: TenantTx, { exerciseId, clientId }: Pick<AssignmentBody, 'exerciseId' | 'clientId'>): Promise<string> {
    const exercise = await tx.maybe<{ current_version_id: string | null; client_id: string | null; archived: boolean }>(
      `select e.current_version_id, e.client_id, e.archived_at is not null as archived from exercise e
       where e.practice_id = $1 and e.id = $2 and ${visibleExerciseScope('e')}`,
      [tx.practiceId, exerciseId],
    );
    if (!exercise) throw new DomainError('exercise.not_found');
    if (exercise.client_id !== null && exercise.client_id !== clientId) throw new DomainError('exercise.of_another_client');
    if (!exercise.current_version_id) throw new DomainError('exercise.unpublished');
    if (exercise.archived) throw new DomainError('exercise.archived');
    return exercise.current_version_id;
  }
}

const sameSchedule = (a: Schedule, b: Schedule): boolean => canonicalJson(a) === canonicalJson(b);
const sameWords = (a: Plan, b: Plan): boolean => Object.keys(NO_WORDS).every((word) => a[word as keyof Plan] === b[word as keyof Plan]);
