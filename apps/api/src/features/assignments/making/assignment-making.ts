import { ruleOf, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { type Plan, sealPlan } from '../assignment-rows.js';
import { addOccasions } from '../occasion-rows.js';
import { firstOccasions } from './first-occasions.js';

/** Who is given something to do. */
export interface Assignee {
  [column: string]: unknown;
  id: string;
  state: 'active' | 'discharged';
  time_zone: string;
  primary_id: string | null;
}

/** How an entry begins: in the smaller version, at a level of a role-play, or as it always does. */
export interface Starts {
  smaller: boolean;
  level: number | null;
}

export const USUAL_START: Starts = { smaller: false, level: null };

export interface NewAssignment {
  id: string;
  client: Assignee;
  exerciseId: string;
  assignedBy: string;
  plan: Plan;
  schedule: Schedule;
  /** How entries begin. */
  starts?: Starts;
  /** Of the client, when it is at hand. */
  sealer?: ClientSealer;
}

/**
 * The one way in which assignments come to be, by a therapist's hand or by a path. Whoever asks has seen to it that the
 * caller, if there is one, may do it.
 */
@Injectable()
export class AssignmentMaking {
  constructor(
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  /**
   * The client, held so that nobody discharges them or plans anything for them meanwhile. Whoever changes plans holds the
   * client first.
   * @param scope SQL on `c.id` that narrows to whom the caller may open
   * @throws DomainError `client.not_found`
   */
  async assignee(tx: TenantTx, clientId: string, scope: string): Promise<Assignee> {
    const row = await tx.maybe<Assignee>(
      `select c.id, c.state, c.time_zone, t.member_id as primary_id from client c
       left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
       where c.practice_id = $1 and c.id = $2 and ${scope} for no key update of c`,
      [tx.practiceId, clientId],
    );
    if (!row) throw new DomainError('client.not_found');
    return row;
  }

  /**
   * Several clients, held as `assignee` holds one, in the order of `clientIds`.
   * @throws DomainError `client.not_found` when one of them is not there
   */
  async assignees(tx: TenantTx, clientIds: readonly string[], scope: string): Promise<Assignee[]> {
    const held = new Map<string, Assignee>();
    // One after the other in the order of their ids, so that two who hold several never wait for each other.
    for (const id of [...clientIds].sort()) held.set(id, await this.assignee(tx, id, scope));
    return clientIds.map((id) => held.get(id)!);
  }

  /**
   * Writes the assignment down with all its occasions. False when there is one of this id already.
   * @param versionId the exercise's version that is assigned
   * @throws DomainError `client.erased`
   */
  async make(tx: TenantTx, { id, client, exerciseId, assignedBy, plan, schedule, starts = USUAL_START, ...given }: NewAssignment, versionId: string): Promise<boolean> {
    const sealer = given.sealer ?? (await this.sealing.forClient(tx, client.id));
    const now = this.clock.now();
    const inserted = await tx.maybe(
      `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, sealed_plan, schedule, rule, state, created_at, planned_at, starts_smaller, starts_level)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', $10, $10, $11, $12) on conflict do nothing returning id`,
      [
        tx.practiceId, id, client.id, exerciseId, versionId, assignedBy, sealPlan(sealer, id, plan), JSON.stringify(schedule),
        JSON.stringify(ruleOf(schedule, client.time_zone)), now, starts.smaller, starts.level,
      ],
    );
    if (!inserted) return false;
    const owner = { assignmentId: id, clientId: client.id, attributedTo: client.primary_id ?? assignedBy };
    addOccasions(tx, owner, await firstOccasions(tx, client, schedule, now));
    this.audit.record(tx, { action: 'assignment.create', subject: { kind: 'assignment', id }, clientId: client.id });
    return true;
  }
}
