import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignmentMaking } from '../assignments/making/assignment-making.js';
import type { EnrolmentDto } from './enrolment.dto.js';
import { type ShownPath, toEnrolmentBase, toEnrolmentSteps } from './enrolment-view.js';
import { ENROLMENT_COLUMNS, type EnrolmentRow, readFacts, readPathSteps, toPathStep } from './releases/path-rows.js';
import type { HeldPath } from './releases/releases.service.js';

interface OwnedRow extends EnrolmentRow {
  time_zone: string;
  key_id: string;
  sealed_key: Buffer;
}

/** Reads and holds paths, for whoever may open their client. */
@Injectable()
export class EnrolmentPaths {
  constructor(
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly making: AssignmentMaking,
  ) {}

  /** A path as it stands. @throws DomainError `enrolment.not_found` */
  async load(tx: TenantTx, id: string): Promise<EnrolmentDto> {
    const path = await this.find(tx, 'e.id = $2', id);
    if (!path) throw new DomainError('enrolment.not_found');
    return { ...toEnrolmentBase(path.enrolment), steps: toEnrolmentSteps(path), revision: path.enrolment.revision };
  }

  /** A client's path that runs, else the latest. */
  current(tx: TenantTx, clientId: string): Promise<ShownPath | undefined> {
    return this.find(tx, 'e.client_id = $2', clientId);
  }

  /**
   * Holds a path to change it, and its client before it, as everybody does who needs both.
   * @throws DomainError `enrolment.not_found`
   */
  async hold(tx: TenantTx, id: string): Promise<HeldPath> {
    const whose = await tx.maybe<{ client_id: string }>(
      `select e.client_id from enrolment e where e.practice_id = $1 and e.id = $2 and ${openableClientScope('e.client_id')}`,
      [tx.practiceId, id],
    );
    if (!whose) throw new DomainError('enrolment.not_found');
    const client = await this.making.assignee(tx, whose.client_id, openableClientScope('c.id'));
    const enrolment = await tx.one<EnrolmentRow>(
      `select ${ENROLMENT_COLUMNS} from enrolment e where e.practice_id = $1 and e.id = $2 for no key update of e`,
      [tx.practiceId, id],
    );
    return { enrolment, client };
  }

  private async find(tx: TenantTx, which: string, of: string): Promise<ShownPath | undefined> {
    const enrolment = await tx.maybe<OwnedRow>(
      `select ${ENROLMENT_COLUMNS}, c.time_zone, k.key_id, k.sealed_key from enrolment e
       join client c on c.practice_id = e.practice_id and c.id = e.client_id
       join client_key k on k.practice_id = e.practice_id and k.client_id = e.client_id
       where e.practice_id = $1 and ${which} and ${openableClientScope('e.client_id')}
       order by e.state = 'running' desc, e.state = 'paused' desc, e.created_at desc, e.id desc limit 1`,
      [tx.practiceId, of],
    );
    if (!enrolment) return undefined;
    const { time_zone: zone, client_id: clientId } = enrolment;
    const rows = await readPathSteps(tx, clientId, [enrolment.id]);
    const steps = rows.map((row) => toPathStep(row, zone));
    const facts = await readFacts(tx, enrolment, steps, localDateOf(this.clock.now(), zone));
    return { enrolment, rows, steps, facts, zone, sealer: this.sealing.clientSealer(clientId, enrolment.key_id, enrolment.sealed_key) };
  }
}
