import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_JOINS, type AssignmentRow, toAssignment } from './assignment-rows.js';
import type { AssignmentDto, OpenedAssignmentDto } from './assignment.dto.js';
import { startsWith } from '../responses/last-answers.js';
import { readOccasions } from './occasion-rows.js';

/** Opens assignments. */
@Injectable()
export class Assignments {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /**
   * An assignment with its occasions, for somebody who may open its client.
   * @throws DomainError `assignment.not_found`
   */
  async load(tx: TenantTx, id: string): Promise<AssignmentDto> {
    const row = await tx.maybe<AssignmentRow & { key_id: string; sealed_key: Buffer }>(
      `select ${ASSIGNMENT_COLUMNS}, k.key_id, k.sealed_key from assignment a ${ASSIGNMENT_JOINS}
       join client_key k on k.practice_id = a.practice_id and k.client_id = a.client_id
       where a.practice_id = $1 and a.id = $2 and ${openableClientScope('a.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('assignment.not_found');
    const occasions = await readOccasions(tx, row.client_id, id);
    return { ...toAssignment(row, this.sealing.clientSealer(row.client_id, row.key_id, row.sealed_key)), occasions };
  }

  /** The client of an assignment that the caller may open. @throws DomainError `assignment.not_found` */
  async whose(tx: TenantTx, id: string): Promise<string> {
    const row = await tx.maybe<{ client_id: string }>(
      `select a.client_id from assignment a where a.practice_id = $1 and a.id = $2 and ${openableClientScope('a.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('assignment.not_found');
    return row.client_id;
  }

  open(id: string): Promise<OpenedAssignmentDto> {
    return this.tenant.run(async (tx) => {
      const assignment = await this.load(tx, id);
      if (currentContext().clientId) {
        const sealer = await this.sealing.forClient(tx, assignment.clientId);
        // What an import left aside is for exports alone; a phone would carry it for nothing.
        const { kept: _kept, ...definition } = await this.versions.definition(tx, assignment.exercise.versionId, sealer);
        return { ...assignment, definition, startsWith: await startsWith(tx, sealer, definition, { clientId: assignment.clientId, exerciseId: assignment.exercise.id }) };
      }
      const definition = await this.versions.definition(tx, assignment.exercise.versionId);
      this.audit.record(tx, { action: 'assignment.open', subject: { kind: 'assignment', id }, clientId: assignment.clientId });
      return { ...assignment, definition };
    });
  }
}
