import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';

/** How much of something waits for an answer, of one client, and since when the oldest does. */
export interface Waiting {
  clientId: string;
  count: number;
  oldestAt: Date;
}

/** What the caller's clients propose and nobody has answered, counted by client. */
@Injectable()
export class ProposalsWaiting {
  async waiting(tx: TenantTx): Promise<Waiting[]> {
    return tx.query<Waiting & { [column: string]: unknown }>(
      `select p.client_id as "clientId", count(*)::integer as count, min(p.created_at) as "oldestAt"
       from care_team t
       join plan_proposal p on p.practice_id = t.practice_id and p.client_id = t.client_id and p.state = 'open'
       where t.practice_id = $1 and t.member_id = $2 and t.until is null group by p.client_id`,
      [tx.practiceId, currentContext().memberId],
    );
  }
}
