import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { messagesAfter, MOST_COUNTED, readByTeam } from './unread.sql.js';

/** What a client wrote and nobody of their team has read. */
export interface WaitingMessages {
  clientId: string;
  /** At most 100 are counted. */
  count: number;
  oldestAt: Date;
}

/** For other features: which clients' messages wait for somebody to read them. */
@Injectable()
export class MessagesWaiting {
  /** Those of the clients whom the caller treats, the longest waiting first. */
  async waiting(tx: TenantTx): Promise<WaitingMessages[]> {
    const rows = await tx.query<{ client_id: string; count: number; oldest_at: Date }>(
      `select v.client_id, w.count, w.oldest_at
       from care_team t
       join conversation v on v.practice_id = t.practice_id and v.client_id = t.client_id
       cross join lateral (select count(*)::int as count, min(n.sent_at) as oldest_at from (
         select u.sent_at from ${messagesAfter('v.client_id', readByTeam('v.client_id'))}
         where u.member_id is null and u.taken_back_at is null order by u.number limit ${MOST_COUNTED}) n) w
       where t.practice_id = $1 and t.member_id = $2 and t.until is null and w.count > 0
       order by w.oldest_at, v.client_id`,
      [tx.practiceId, currentContext().memberId],
    );
    return rows.map(({ client_id: clientId, count, oldest_at: oldestAt }) => ({ clientId, count, oldestAt }));
  }
}
