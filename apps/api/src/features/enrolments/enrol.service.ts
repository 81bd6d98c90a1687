import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { type Assignee, AssignmentMaking } from '../assignments/making/assignment-making.js';
import { type PathStepGiven, readSteps, requireGivable } from '../programs/path-steps.js';
import { Programs } from '../programs/programs.service.js';
import type { EnrolmentBody, EnrolmentDto } from './enrolment.dto.js';
import { EnrolmentPaths } from './enrolment-paths.service.js';
import { Releases } from './releases/releases.service.js';
import { writeSteps } from './step-rows.js';

/** How far from today a path may begin, in days. */
const MOST_DAYS_AWAY = 366;

/** Sets clients on their way: each gets a copy of the program, which no later edit of the program changes. */
@Injectable()
export class EnrolService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly programs: Programs,
    private readonly making: AssignmentMaking,
    private readonly paths: EnrolmentPaths,
    private readonly releases: Releases,
    private readonly audit: Audit,
  ) {}

  /**
   * Puts a client on a program and opens what is due at once. The same again answers with what became of it.
   * @throws DomainError `request.invalid`, `client.not_found`, `client.discharged`, `program.not_found`, `program.archived`,
   *   `enrolment.not_found`, `enrolment.fixed`
   */
  put(id: string, body: EnrolmentBody): Promise<{ created: boolean; enrolment: EnrolmentDto }> {
    const own = body.steps && readSteps(body.steps);
    return this.tenant.run(async (tx) => {
      const client = await this.making.assignee(tx, body.clientId, openableClientScope('c.id'));
      const exists = await tx.maybe('select from enrolment where practice_id = $1 and id = $2', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, client, own));
      const enrolment = await this.paths.load(tx, id);
      if (enrolment.clientId !== body.clientId.toLowerCase() || enrolment.programId !== body.programId.toLowerCase() || enrolment.startsOn !== body.startsOn) {
        throw new DomainError('enrolment.fixed');
      }
      return { created, enrolment };
    });
  }

  /** False when somebody made one of this id in the same moment. */
  private async create(tx: TenantTx, id: string, body: EnrolmentBody, client: Assignee, own: PathStepGiven[] | undefined): Promise<boolean> {
    if (client.state !== 'active') throw new DomainError('client.discharged');
    this.requireNear(body.startsOn, client.time_zone);
    const program = await this.programs.load(tx, body.programId);
    if (program.archived) throw new DomainError('program.archived');
    const steps = own ?? readSteps(program.steps);
    await requireGivable(tx, steps, { clientId: client.id });
    const now = this.clock.now();
    const inserted = await tx.maybe(
      `insert into enrolment (practice_id, id, client_id, program_id, enrolled_by, title, purpose, state, starts_on, created_at, checked_at, check_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'running', $8, $9, $9, $9) on conflict do nothing returning id`,
      [
        tx.practiceId, id, client.id, program.id, currentContext().memberId, JSON.stringify(program.title), JSON.stringify(program.purpose), body.startsOn, now,
      ],
    );
    if (!inserted) return false;
    writeSteps(tx, { enrolmentId: id, clientId: client.id, sealer: await this.sealing.forClient(tx, client.id) }, steps);
    this.audit.record(tx, { action: 'enrolment.create', subject: { kind: 'enrolment', id }, clientId: client.id });
    await this.releases.look(tx, await this.paths.hold(tx, id));
    return true;
  }

  private requireNear(startsOn: string, zone: string): void {
    const today = localDateOf(this.clock.now(), zone);
    if (startsOn < addDays(today, -MOST_DAYS_AWAY) || startsOn > addDays(today, MOST_DAYS_AWAY)) throw invalid({ field: 'startsOn', code: 'too_far' });
  }
}
