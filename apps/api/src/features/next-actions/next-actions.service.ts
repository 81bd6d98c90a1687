import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { heard } from '../../platform/database/heard.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { namedId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignService } from '../assignments/assign.service.js';
import { wordsOf } from '../assignments/assignment-rows.js';
import { Assignments } from '../assignments/assignments.service.js';
import { type Assignee, AssignmentMaking, type Starts } from '../assignments/making/assignment-making.js';
import { PathActs } from '../enrolments/path-acts.service.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { openAnswers } from '../responses/response-texts.js';
import { readActions, toAction } from './next-action-rows.js';
import { KINDS, type NextActionBody, type NextActionDto, type NextActionsDto } from './next-action.dto.js';
import { type Ground, type NextPlan, NextPlans } from './next-plan.service.js';

interface EntryRow {
  [column: string]: unknown;
  client_id: string;
  assignment_id: string;
  version_id: string;
  smaller: boolean;
  sealed_answers: Buffer;
  state: 'active' | 'discharged';
  time_zone: string;
}

/** What comes next, chosen beside a response: once more, harder, smaller, or the next step of the client's program. */
@Injectable()
export class NextActions {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly assignments: Assignments,
    private readonly assigning: AssignService,
    private readonly making: AssignmentMaking,
    private readonly path: PathActs,
    private readonly plans: NextPlans,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `response.not_found` */
  list(responseId: string): Promise<NextActionsDto> {
    return this.tenant.run(async (tx) => {
      const ground = await this.ground(tx, responseId);
      const done = heard(readActions(tx, 'response_id', responseId));
      const options: NextActionsDto['options'] = [];
      for (const kind of KINDS) options.push((await this.plans.plan(tx, kind, ground)).option);
      this.audit.record(tx, { action: 'next_action.list', subject: { kind: 'response', id: responseId }, clientId: ground.client.id });
      return { options, done: (await done).map(toAction) };
    });
  }

  /**
   * Does what was chosen. The same again changes nothing.
   * @throws DomainError `response.not_found`, `next_action.known`, `next_action.not_possible`
   */
  put(id: string, { responseId, kind }: NextActionBody): Promise<{ created: boolean; action: NextActionDto }> {
    return this.tenant.run(async (tx) => {
      const { client: found } = await this.ground(tx, responseId);
      const client = await this.making.assignee(tx, found.id, openableClientScope('c.id'));
      const known = await tx.maybe<{ response_id: string; kind: string; member_id: string }>(
        'select response_id, kind, member_id from next_action where practice_id = $1 and id = $2',
        [tx.practiceId, id],
      );
      if (known) {
        const same = known.response_id === responseId.toLowerCase() && known.kind === kind && known.member_id === currentContext().memberId;
        if (!same) throw new DomainError('next_action.known');
        return { created: false, action: await this.load(tx, id) };
      }
      // What was read before the client was held may have changed since.
      const ground = await this.ground(tx, responseId);
      const plan = await this.plans.plan(tx, kind, ground);
      if (plan.option.whyNot) throw new DomainError('next_action.not_possible');
      await this.carryOut(tx, id, responseId, { client, ground, plan });
      this.audit.record(tx, { action: 'next_action.do', subject: { kind: 'response', id: responseId }, clientId: client.id, detail: { kind } });
      return { created: true, action: await this.load(tx, id) };
    });
  }

  private async carryOut(tx: TenantTx, id: string, responseId: string, { client, ground, plan }: { client: Assignee; ground: Ground; plan: NextPlan }): Promise<void> {
    const { kind, how } = plan.option;
    const { assignment } = ground;
    let assignmentId = assignment.id;
    if (plan.step) {
      const { enrolmentId, stepId } = plan.step;
      await this.path.openIn(tx, enrolmentId, stepId);
      assignmentId = namedId('enrolment-step|', enrolmentId, '|', stepId);
    } else if (plan.schedule) {
      assignmentId = namedId('next-action|', id);
      const versionId = await this.assigning.assignable(tx, { exerciseId: assignment.exercise.id, clientId: client.id });
      const given = { plan: wordsOf(assignment), schedule: plan.schedule, starts: plan.starts };
      await this.making.make(tx, { id: assignmentId, client, exerciseId: assignment.exercise.id, assignedBy: currentContext().memberId!, ...given }, versionId);
    } else {
      setStarts(tx, assignmentId, plan.starts!);
      this.audit.record(tx, { action: 'assignment.update', subject: { kind: 'assignment', id: assignmentId }, clientId: client.id });
    }
    const change = how === 'change' ? [ground.entry.present, plan.starts] : [null, null];
    tx.write(
      `insert into next_action (practice_id, id, response_id, client_id, member_id, kind, how, assignment_id, enrolment_id, step_id, starts_before, starts_after, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        tx.practiceId, id, responseId, client.id, currentContext().memberId, kind, how, assignmentId, plan.step?.enrolmentId ?? null, plan.step?.stepId ?? null,
        ...change.map((starts) => starts && JSON.stringify(starts)), this.clock.now(),
      ],
    );
  }

  private async ground(tx: TenantTx, responseId: string): Promise<Ground> {
    const row = await tx.maybe<EntryRow>(
      `select r.client_id, r.assignment_id, r.version_id, r.smaller, r.sealed_answers, c.state, c.time_zone from response r
       join client c on c.practice_id = r.practice_id and c.id = r.client_id
       where r.practice_id = $1 and r.id = $2 and ${openableClientScope('r.client_id')}`,
      [tx.practiceId, responseId],
    );
    if (!row) throw new DomainError('response.not_found');
    const sealer = await this.sealing.forClient(tx, row.client_id);
    const assignment = await this.assignments.load(tx, row.assignment_id);
    const definition = await this.versions.definition(tx, row.version_id, sealer);
    const answers = openAnswers(sealer, { id: responseId.toLowerCase(), sealed_answers: row.sealed_answers, sealed_private: null }, false);
    const present: Starts = { smaller: assignment.startsSmaller, level: assignment.startsLevel };
    return { client: { id: row.client_id, state: row.state, time_zone: row.time_zone }, entry: { definition, answers, present, smaller: row.smaller }, assignment };
  }

  private async load(tx: TenantTx, id: string): Promise<NextActionDto> {
    const [row] = await readActions(tx, 'id', id);
    if (!row) throw new DomainError('next_action.not_found');
    return toAction(row);
  }
}

/** How entries begin from now on. */
export function setStarts(tx: TenantTx, assignmentId: string, { smaller, level }: Starts): void {
  tx.write('update assignment set starts_smaller = $3, starts_level = $4, revision = revision + 1 where practice_id = $1 and id = $2', [
    tx.practiceId, assignmentId, smaller, level,
  ]);
}
