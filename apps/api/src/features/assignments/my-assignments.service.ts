import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_JOINS, type AssignmentRow, toAssignment } from './assignment-rows.js';
import type { MyAssignmentDto, MyAssignmentsDto, NextOccasionDto } from './my-assignment.dto.js';
import { PROPOSAL_COLUMNS, PROPOSAL_JOINS, type ProposalRow, toProposal } from './proposal-rows.js';

/** How many of the next occasions are told. */
const NEXT = 5;
const MOST = 200;

interface MineRow extends AssignmentRow {
  next: NextOccasionDto[] | null;
}

/** What the client and their therapist agreed on, for the client. */
@Injectable()
export class MyAssignments {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
  ) {}

  /** What goes on or rests, in the order in which it was agreed. @throws DomainError `client.erased` */
  list(): Promise<MyAssignmentsDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const rowsSent = tx.query<MineRow>(
        `select ${ASSIGNMENT_COLUMNS}, n.next from assignment a ${ASSIGNMENT_JOINS}
         cross join lateral (
           select json_agg(json_build_object('id', o.id, 'localDate', o.local_date, 'localTime', o.local_time, 'dueAt', o.due_at)) as next from (
             select o.id, o.local_date, o.local_time, o.due_at from occasion o
             where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = a.id and o.state = 'open' and o.due_at > $3
             order by o.due_at, o.id limit ${NEXT}
           ) o
         ) n
         where a.practice_id = $1 and a.client_id = $2 and a.state <> 'ended' order by a.created_at, a.id limit ${MOST}`,
        [tx.practiceId, clientId, this.clock.now()],
      );
      const proposalsSent = tx.query<ProposalRow>(
        `select distinct on (p.assignment_id) ${PROPOSAL_COLUMNS} from plan_proposal p ${PROPOSAL_JOINS}
         where p.practice_id = $1 and p.client_id = $2 and p.state <> 'withdrawn' order by p.assignment_id, p.created_at desc, p.id desc`,
        [tx.practiceId, clientId],
      );
      const head = await tx.maybe<{ time_zone: string; key_id: string; sealed_key: Buffer }>(
        `select c.time_zone, k.key_id, k.sealed_key from client c join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
         where c.practice_id = $1 and c.id = $2`,
        [tx.practiceId, clientId],
      );
      if (!head) throw new DomainError('client.erased');
      const sealer = this.sealing.clientSealer(clientId, head.key_id, head.sealed_key);
      const proposals = new Map((await proposalsSent).map((row) => [row.assignment_id, toProposal(row, sealer)]));
      const items = (await rowsSent).map((row): MyAssignmentDto => {
        const { clientId: _client, endedAt: _ended, revision: _revision, startsSmaller: _smaller, startsLevel: _level, assignedBy, state, ...shown } = toAssignment(row, sealer);
        return {
          ...shown,
          state: state === 'paused' ? 'paused' : 'active',
          assignedBy: assignedBy.name,
          next: (row.next ?? []).map((occasion) => ({ ...occasion, dueAt: new Date(occasion.dueAt).toISOString() })),
          proposal: proposals.get(row.id) ?? null,
        };
      });
      return { timeZone: head.time_zone, items };
    });
  }
}
