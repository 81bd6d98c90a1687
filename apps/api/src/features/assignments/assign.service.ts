import { localDateOf } from '@attune/clinical/local-date';
import { checkSchedule, occasionsOf } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { openableClientScope, visibleExerciseScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { AssignmentBody, AssignmentDto, ScheduleDto } from './assignment.dto.js';
import { type Plan, sealPlan } from './assignment-rows.js';
import { Assignments } from './assignments.service.js';
import { type Assignee, AssignmentMaking } from './making/assignment-making.js';
import { planOccasions } from './occasion-plan.js';
import { changeOccasions } from './occasion-rows.js';

/** Gives a client an exercise to do, and changes the plan while what was done stays. */
@Injectable()
export class AssignService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly assignments: Assignments,
    private readonly making: AssignmentMaking,
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
      const exists = await tx.maybe('select from assignment where practice_id = $1 and id = $2 for update', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, schedule, revision));
      return { created, assignment: created ? await this.assignments.load(tx, id) : await this.edit(tx, id, body, schedule, revision) };
    });
  }

  /** False when the same assignment was made by somebody else in the same moment. */
  private async create(tx: TenantTx, id: string, body: AssignmentBody, schedule: ScheduleDto, revision: number | undefined): Promise<boolean> {
    const client = await this.making.assignee(tx, body.clientId, openableClientScope('c.id'));
    if (client.state !== 'active') throw new DomainError('client.discharged');
    if (revision !== undefined) throw new DomainError('assignment.changed');
    const versionId = await this.assignable(tx, body);
    const assignedBy = currentContext().memberId!;
    return this.making.make(tx, { id, client, exerciseId: body.exerciseId, assignedBy, plan: planOf(body), schedule }, versionId);
  }

  private async edit(tx: TenantTx, id: string, body: AssignmentBody, schedule: ScheduleDto, revision: number | undefined): Promise<AssignmentDto> {
    const before = await this.assignments.load(tx, id);
    if (before.clientId !== body.clientId || before.exercise.id !== body.exerciseId) throw new DomainError('assignment.client_fixed');
    const plan = planOf(body);
    const keepsTimes = canonicalJson(before.schedule) === canonicalJson(schedule);
    const keepsWords = before.why === plan.why && before.smallestDose === plan.smallestDose;
    // A retry of a request that arrived: it asks for what already is.
    if (keepsTimes && keepsWords) return before;
    if (before.state === 'ended') throw new DomainError('assignment.ended');
    if (revision !== undefined && revision !== before.revision) throw new DomainError('assignment.changed');

    const client = await this.making.assignee(tx, body.clientId, openableClientScope('c.id'));
    const sealer = await this.sealing.forClient(tx, body.clientId);
    tx.write('update assignment set sealed_plan = $3, schedule = $4, revision = revision + 1 where practice_id = $1 and id = $2', [
      tx.practiceId, id, sealPlan(sealer, id, plan), JSON.stringify(schedule),
    ]);
    if (!keepsTimes) {
      const now = this.clock.now();
      const wanted = occasionsOf(schedule, client.time_zone);
      const changes = planOccasions(before.occasions, wanted, now.toISOString(), localDateOf(now, client.time_zone));
      changeOccasions(tx, this.ownerOf(id, client), changes);
    }
    this.audit.record(tx, { action: 'assignment.update', subject: { kind: 'assignment', id }, clientId: body.clientId });
    return this.assignments.load(tx, id);
  }

  /**
   * The version to assign: the current one of an exercise that its assigner sees.
   * @throws DomainError `exercise.not_found`, `exercise.of_another_client`, `exercise.unpublished`, `exercise.archived`
   */
  private async assignable(tx: TenantTx, { exerciseId, clientId }: AssignmentBody): Promise<string> {
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

  private ownerOf(assignmentId: string, { id: clientId, primary_id: primary }: Assignee): Parameters<typeof changeOccasions>[1] {
    return { assignmentId, clientId, attributedTo: primary ?? currentContext().memberId! };
  }
}

const planOf = ({ why, smallestDose }: AssignmentBody): Plan => ({ why: why || null, smallestDose: smallestDose || null });

/** The schedule with only what was given. @throws DomainError `request.invalid`, one fault per field */
function readSchedule(given: ScheduleDto): ScheduleDto {
  const schedule = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as unknown as ScheduleDto;
  const faults = checkSchedule(schedule);
  if (faults.length) throw invalid(...faults.map(({ field, code }) => ({ field: `schedule.${field}`, code })));
  return schedule;
}
