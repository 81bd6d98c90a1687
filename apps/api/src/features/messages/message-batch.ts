import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { MESSAGE_COLUMNS, MESSAGE_JOINS, type MessageRow } from './message-rows.js';

/** The messages of a client that were numbered above one and sent until a moment, the oldest first; both sides'. */
export const messageRowsAbove = (tx: TenantTx, clientId: string, { above, until, most }: { above: number; until: Date; most: number }): Promise<MessageRow[]> =>
  tx.query<MessageRow>(
    `select ${MESSAGE_COLUMNS} from message m ${MESSAGE_JOINS}
     where m.practice_id = $1 and m.client_id = $2 and m.number > $3 and m.sent_at <= $4 order by m.number limit $5`,
    [tx.practiceId, clientId, above, until, most],
  );
