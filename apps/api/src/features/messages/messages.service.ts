import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { holdOpenableClient } from './held-client.js';
import type { MessagePageDto } from './message.dto.js';
import { MESSAGE_COLUMNS, MESSAGE_JOINS, type MessageRow, toMessage } from './message-rows.js';
import { readByCaller } from './unread.sql.js';

/** What was written between a client and their care team: read page by page, and marked as read. */
@Injectable()
export class Messages {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  /** The newest first. @throws DomainError `client.not_found`, `client.erased` */
  list(clientId: string, query: PageQuery): Promise<MessagePageDto> {
    const before = numberIn(decodeCursor(query.cursor, 1));
    const size = pageSize(query);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const sealer = await this.sealing.forClient(tx, clientId);
      const rows = await tx.query<MessageRow>(
        `select ${MESSAGE_COLUMNS} from message m ${MESSAGE_JOINS}
         where m.practice_id = $1 and m.client_id = $2 and ($3::int is null or m.number < $3) order by m.number desc limit $4`,
        [tx.practiceId, clientId, before, size + 1],
      );
      if (currentContext().memberId) this.audit.record(tx, { action: 'message.list', subject: { kind: 'client', id: clientId }, clientId });
      return paged(rows, size, (row) => toMessage(row, sealer), (row) => [String(row.number)]);
    });
  }

  /**
   * Says that the caller has read up to a message. Of those that are new to them from the other side it is noted when. What
   * was read stays read. @throws DomainError `client.not_found`, `request.invalid` when no such message is there
   */
  read(clientId: string, upTo: string): Promise<void> {
    const memberId = currentContext().memberId ?? null;
    return this.tenant.run(async (tx) => {
      // Held, so that nothing is taken back while it is read.
      await holdOpenableClient(tx, clientId);
      const place = await tx.maybe<{ number: number; read: number }>(
        `select m.number, ${readByCaller('$2', '$4')} as read
         from message m where m.practice_id = $1 and m.client_id = $2 and m.id = $3`,
        [tx.practiceId, clientId, upTo, memberId ?? clientId],
      );
      if (!place) throw invalid({ field: 'upTo', code: 'unknown', detail: 'Name a message of this conversation.' });
      if (place.number <= place.read) return;
      const reader = memberId ?? clientId;
      const now = this.clock.now();
      tx.write(
        `insert into message_receipt (practice_id, message_id, reader_id, member_id, read_at)
         select m.practice_id, m.id, $5, $6, $7 from message m
         where m.practice_id = $1 and m.client_id = $2 and m.number > $3 and m.number <= $4 and m.taken_back_at is null and (m.member_id is null) = ($6::uuid is not null)
         on conflict do nothing`,
        [tx.practiceId, clientId, place.read, place.number, reader, memberId, now],
      );
      tx.write(
        `insert into conversation_reading (practice_id, client_id, reader_id, member_id, read_number, read_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (practice_id, client_id, reader_id) do update set read_number = excluded.read_number, read_at = excluded.read_at`,
        [tx.practiceId, clientId, reader, memberId, place.number, now],
      );
      this.audit.record(tx, { action: 'message.read', subject: { kind: 'message', id: upTo }, clientId });
    });
  }
}

/** The number in a cursor. @throws DomainError `request.invalid` when it is none */
function numberIn(cursor: (string | null)[] | undefined): number | null {
  if (!cursor) return null;
  if (!/^\d{1,9}$/.test(cursor[0] ?? '')) throw invalid({ field: 'cursor', code: 'unknown_cursor', detail: 'Use the value of next, or leave it out.' });
  return Number(cursor[0]);
}
