import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError, type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { type PathStepGiven, readSteps, requireGivable } from '../programs/path-steps.js';
import type { EnrolmentDto, EnrolmentStepDto, EnrolmentStepsBody } from './enrolment.dto.js';
import { EnrolmentPaths } from './enrolment-paths.service.js';
import { Releases } from './releases/releases.service.js';
import { writeSteps } from './step-rows.js';

/** Changes the steps that are still to come on one client's path. */
@Injectable()
export class PathEdits {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly paths: EnrolmentPaths,
    private readonly releases: Releases,
    private readonly audit: Audit,
  ) {}

  /**
   * Puts these steps in place of those that wait. The same again changes nothing.
   * @throws DomainError `request.invalid` (also for an open, done or set-aside step that is missing or other than it was),
   *   `enrolment.not_found`, `enrolment.over`, `precondition.required`, `enrolment.changed`
   */
  put(id: string, body: EnrolmentStepsBody, revision: number | undefined): Promise<EnrolmentDto> {
    const steps = readSteps(body.steps);
    return this.tenant.run(async (tx) => {
      const held = await this.paths.hold(tx, id);
      const before = await this.paths.load(tx, id);
      const stand = before.steps.map(asGiven);
      // A retry of a request that arrived: it asks for what already is.
      if (canonicalJson(stand) === canonicalJson(steps)) return before;
      if (before.state === 'ended' || before.state === 'finished') throw new DomainError('enrolment.over');
      if (revision === undefined) throw new DomainError('precondition.required');
      if (revision !== before.revision) throw new DomainError('enrolment.changed');
      requireKept(before.steps, steps);
      await requireGivable(tx, steps, { clientId: before.clientId }, new Set(stand.map(({ exerciseId }) => exerciseId)));
      const unreadable = before.steps.filter((step) => step.unreadable).map((step) => step.id);
      writeSteps(tx, { enrolmentId: id, clientId: before.clientId, sealer: await this.sealing.forClient(tx, before.clientId), unreadable }, steps);
      tx.write('update enrolment set revision = revision + 1 where practice_id = $1 and id = $2', [tx.practiceId, id]);
      this.audit.record(tx, { action: 'enrolment.update', subject: { kind: 'enrolment', id }, clientId: before.clientId });
      await this.releases.look(tx, held);
      return this.paths.load(tx, id);
    });
  }
}

const asGiven = ({ id, exerciseId, release, plan, why }: EnrolmentStepDto): PathStepGiven => ({ id, exerciseId, release, plan, why }) as PathStepGiven;

/** What began stays as it began. @throws DomainError `request.invalid` */
function requireKept(before: readonly EnrolmentStepDto[], steps: readonly PathStepGiven[]): void {
  const faults = before.filter(({ state }) => state !== 'waiting').flatMap((kept): FieldFault[] => {
    const index = steps.findIndex(({ id }) => id === kept.id);
    if (index < 0) return [{ field: 'steps', code: 'begun_missing', detail: 'A step that is open, done or set aside stays.' }];
    if (canonicalJson(steps[index]) === canonicalJson(asGiven(kept))) return [];
    return [{ field: `steps.${index}`, code: 'begun', detail: 'A step that is open, done or set aside stays as it is.' }];
  });
  if (faults.length) throw invalid(...faults);
}
