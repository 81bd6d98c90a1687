import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignService } from '../assignments/assign.service.js';
import { AssignmentActs } from '../assignments/assignment-acts.service.js';
import { type Assignee, AssignmentMaking } from '../assignments/making/assignment-making.js';
import { Replanning } from '../assignments/making/replanning.js';
import { PROPOSAL_COLUMNS, PROPOSAL_JOINS, type ProposalRow, sealWords, toProposal } from '../assignments/proposal-rows.js';
import type { ProposalAnswerBody, ProposalDto, ProposalListDto } from './proposal.dto.js';

const MOST = 100;

/** What clients propose, for the care team: read, and answered once. */
@Injectable()
export class Proposals {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly assigning: AssignService,
    private readonly acts: AssignmentActs,
    private readonly audit: Audit,
  ) {}

  /** What a client proposed and did not take back. @throws DomainError `client.not_found`, `client.erased` */
  list(clientId: string): Promise<ProposalListDto> {
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<{ key_id: string | null; sealed_key: Buffer }>(
        `select k.key_id, k.sealed_key from client c left join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
         where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
        [tx.practiceId, clientId],
      );
      if (!client) throw new DomainError('client.not_found');
      if (!client.key_id) throw new DomainError('client.erased');
      const rows = await tx.query<ProposalRow>(
        `select ${PROPOSAL_COLUMNS} from plan_proposal p ${PROPOSAL_JOINS}
         where p.practice_id = $1 and p.client_id = $2 and p.state <> 'withdrawn' order by p.state = 'open' desc, p.created_at desc, p.id desc limit ${MOST}`,
        [tx.practiceId, clientId],
      );
      this.audit.record(tx, { action: 'proposal.list', subject: { kind: 'client', id: clientId }, clientId });
      const sealer = this.sealing.clientSealer(clientId, client.key_id, client.sealed_key);
      return { items: rows.map((row) => toDto(row, sealer)) };
    });
  }

  /**
   * Answers a proposal and, when it is accepted, does what it says. The same answer again changes nothing.
   * @throws DomainError `proposal.not_found`, `proposal.over`, `proposal.answered`, `proposal.changed`, `request.invalid`
   */
  answer(id: string, { accept, reply, until }: ProposalAnswerBody, revision: number | undefined): Promise<ProposalDto> {
    return this.tenant.run(async (tx) => {
      const client = await this.making.assignee(tx, (await this.read(tx, id)).client_id, openableClientScope('c.id'));
      const sealer = await this.sealing.forClient(tx, client.id);
      const proposal = await this.read(tx, id);
      const state = accept ? 'accepted' : 'declined';
      if (proposal.state === state) return toDto(proposal, sealer);
      if (proposal.state === 'accepted' || proposal.state === 'declined') throw new DomainError('proposal.answered');
      if (proposal.state !== 'open') throw new DomainError('proposal.over');
      if (revision !== undefined && revision !== proposal.revision) throw new DomainError('proposal.changed');
      tx.write('update plan_proposal set state = $3, answered_by = $4, answered_at = $5, sealed_reply = $6 where practice_id = $1 and id = $2', [
        tx.practiceId, id, state, currentContext().memberId, this.clock.now(), sealWords(sealer, 'reply', id, reply),
      ]);
      if (accept) await this.carryOut(tx, client, proposal, until ?? null);
      this.audit.record(tx, { action: 'proposal.answer', subject: { kind: 'proposal', id }, clientId: client.id, detail: { accept } });
      return toDto(await this.read(tx, id), sealer);
    });
  }

  private async carryOut(tx: TenantTx, client: Assignee, { kind, schedule, assignment_id: assignmentId }: ProposalRow, until: string | null): Promise<void> {
    if (schedule) return this.assigning.reschedule(tx, client, assignmentId, schedule);
    const plan = await this.replanning.hold(tx, client.id, assignmentId);
    if (kind === 'pause') await this.acts.pauseHeld(tx, client, plan, until);
    if (kind === 'stop') await this.acts.endHeld(tx, client, plan);
  }

  private async read(tx: TenantTx, id: string): Promise<ProposalRow> {
    const row = await tx.maybe<ProposalRow>(
      `select ${PROPOSAL_COLUMNS} from plan_proposal p ${PROPOSAL_JOINS} where p.practice_id = $1 and p.id = $2 and ${openableClientScope('p.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('proposal.not_found');
    return row;
  }
}

const toDto = (row: ProposalRow, sealer: ClientSealer): ProposalDto => ({
  ...toProposal(row, sealer), clientId: row.client_id, assignmentId: row.assignment_id, revision: row.revision,
});
