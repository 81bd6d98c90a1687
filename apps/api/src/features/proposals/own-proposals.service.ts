import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignmentMaking } from '../assignments/making/assignment-making.js';
import { Replanning } from '../assignments/making/replanning.js';
import type { MyProposalDto } from '../assignments/my-assignment.dto.js';
import { PROPOSAL_COLUMNS, PROPOSAL_JOINS, type ProposalRow, sealWords, toProposal } from '../assignments/proposal-rows.js';
import { readSchedule, seeded } from '../assignments/schedule-body.js';
import { Assignments } from '../assignments/assignments.service.js';
import type { ProposalBody } from './proposal.dto.js';

/** What a client would like to change about an assignment of theirs. One at a time waits for each. */
@Injectable()
export class OwnProposals {
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
   * Proposes a change, or words anew the one that waits. The same again changes nothing.
   * @throws DomainError `assignment.not_found`, `assignment.ended`, `request.invalid` (fields `schedule.…`)
   */
  put(assignmentId: string, body: ProposalBody): Promise<{ created: boolean; proposal: MyProposalDto }> {
    const { kind } = body;
    if (body.schedule && (kind === 'pause' || kind === 'stop')) throw invalid({ field: 'schedule', code: 'not_for_kind' });
    const asked = body.schedule ? readSchedule(body.schedule) : null;
    return this.tenant.run(async (tx) => {
      const clientId = await this.hold(tx, assignmentId);
      if ((await this.replanning.hold(tx, clientId, assignmentId)).state === 'ended') throw new DomainError('assignment.ended');
      const sealer = await this.sealing.forClient(tx, clientId);
      const open = await this.waiting(tx, clientId, assignmentId);
      const schedule = asked && seeded(asked, open?.schedule ?? undefined);
      const text = body.text || null;
      const before = open && toProposal(open, sealer);
      if (before) {
        if (before.kind === kind && before.text === text && canonicalJson(before.schedule) === canonicalJson(schedule)) return { created: false, proposal: before };
      }
      const id = open?.id ?? newId();
      const values = [tx.practiceId, id, clientId, assignmentId, kind, sealWords(sealer, 'text', id, text), schedule && JSON.stringify(schedule), this.clock.now(), before?.unreadable ?? false];
      tx.write(
        `insert into plan_proposal (practice_id, id, client_id, assignment_id, kind, sealed_text, schedule, state, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'open', $8)
         on conflict (practice_id, id) do update set kind = excluded.kind, sealed_text = case when $9 then coalesce(excluded.sealed_text, plan_proposal.sealed_text) else excluded.sealed_text end, schedule = excluded.schedule,
           created_at = excluded.created_at, revision = plan_proposal.revision + 1`,
        values,
      );
      this.audit.record(tx, { action: 'proposal.make', subject: { kind: 'assignment', id: assignmentId }, clientId });
      return { created: !open, proposal: toProposal((await this.waiting(tx, clientId, assignmentId))!, sealer) };
    });
  }

  /** Takes back what waits; without such there is nothing to take back. @throws DomainError `assignment.not_found` */
  withdraw(assignmentId: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const clientId = await this.hold(tx, assignmentId);
      const taken = await tx.maybe(
        `update plan_proposal set state = 'withdrawn' where practice_id = $1 and client_id = $2 and assignment_id = $3 and state = 'open' returning id`,
        [tx.practiceId, clientId, assignmentId],
      );
      if (taken) this.audit.record(tx, { action: 'proposal.withdraw', subject: { kind: 'assignment', id: assignmentId }, clientId });
    });
  }

  /** Holds the client as everybody does who changes plans. */
  private async hold(tx: TenantTx, assignmentId: string): Promise<string> {
    await this.assignments.whose(tx, assignmentId);
    return (await this.making.assignee(tx, currentContext().clientId!, openableClientScope('c.id'))).id;
  }

  private waiting(tx: TenantTx, clientId: string, assignmentId: string): Promise<ProposalRow | undefined> {
    return tx.maybe<ProposalRow>(
      `select ${PROPOSAL_COLUMNS} from plan_proposal p ${PROPOSAL_JOINS}
       where p.practice_id = $1 and p.client_id = $2 and p.assignment_id = $3 and p.state = 'open'`,
      [tx.practiceId, clientId, assignmentId],
    );
  }
}
