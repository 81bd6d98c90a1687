import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { Absences } from '../absences/absences.js';
import type { ConversationDto, ConversationItemDto, ConversationPageDto, ConversationPersonDto } from './conversation.dto.js';
import { MessagePromises } from './settings/message-promises.service.js';
import { countFrom, markFor, readByCaller, readByMember } from './unread.sql.js';

interface ClientRow {
  [column: string]: unknown;
  state: 'active' | 'discharged';
  reachable: boolean;
}
interface PersonRow {
  [column: string]: unknown;
  member_id: string;
  name: string;
  is_primary: boolean;
  days: number[] | null;
}
interface ItemRow {
  [column: string]: unknown;
  client_id: string;
  name: string;
  code: string;
  last_at: Date;
  last_member_id: string | null;
  unread: number;
}

/** Who is in a conversation, when they read, and what is new in it. Never what was said. */
@Injectable()
export class Conversations {
  constructor(
    private readonly tenant: Tenant,
    private readonly absences: Absences,
    private readonly promises: MessagePromises,
  ) {}

  /** @throws DomainError `client.not_found` */
  one(clientId: string): Promise<ConversationDto> {
    const { memberId } = currentContext();
    return this.tenant.run(async (tx) => {
      const unread = countFrom(memberId ? 'client' : 'team', '$2', readByCaller('$2', '$3'));
      const of = [tx.practiceId, clientId, memberId ?? clientId];
      const [client, { count }, { mark }, people, promise] = await Promise.all([
        tx.maybe<ClientRow>(
          `select c.state, c.person_id is not null as reachable from client c where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
          [tx.practiceId, clientId],
        ),
        tx.one<{ count: number }>(`select ${unread} as count`, of),
        tx.one<{ mark: string }>(`select ${markFor('$2', '$3')} as mark`, of),
        this.people(tx, clientId),
        this.promises.read(tx),
      ]);
      if (!client) throw new DomainError('client.not_found');
      return { clientId, unread: count, mark, open: client.state === 'active', reachable: client.reachable, people, promise };
    });
  }

  /** The conversations of the clients whom the caller treats, where somebody wrote last first. */
  list(query: PageQuery): Promise<ConversationPageDto> {
    const before = decodeCursor(query.cursor, 2) ?? [null, null];
    const size = pageSize(query);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ItemRow>(
        `select v.client_id, c.name, c.code, v.last_at, v.last_member_id, ${countFrom('client', 'v.client_id', readByMember('v.client_id', '$2'))} as unread
         from care_team t
         join conversation v on v.practice_id = t.practice_id and v.client_id = t.client_id
         join client c on c.practice_id = v.practice_id and c.id = v.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null and ($3::timestamptz is null or (v.last_at, v.client_id) < ($3, $4::uuid))
         order by v.last_at desc, v.client_id desc limit $5`,
        [tx.practiceId, currentContext().memberId, ...before, size + 1],
      );
      return paged(rows, size, toItem, (row) => [row.last_at.toISOString(), row.client_id]);
    });
  }

  private async people(tx: TenantTx, clientId: string): Promise<ConversationPersonDto[]> {
    const rows = await tx.query<PersonRow>(
      `select t.member_id, m.name, t.is_primary, d.days from care_team t
       join member m on m.practice_id = t.practice_id and m.id = t.member_id
       left join member_message_days d on d.practice_id = t.practice_id and d.member_id = t.member_id
       where t.practice_id = $1 and t.client_id = $2 and t.until is null order by t.is_primary desc, m.name, t.member_id`,
      [tx.practiceId, clientId],
    );
    const away = await this.absences.away(tx, rows.map((row) => row.member_id));
    return rows.map((row) => {
      const gone = away.get(row.member_id);
      return {
        memberId: row.member_id, name: row.name, primary: row.is_primary, days: row.days,
        away: gone ? { from: gone.from, until: gone.until, coverName: gone.cover?.name ?? null } : null,
      };
    });
  }
}

const toItem = ({ client_id, name, code, last_at, last_member_id, unread }: ItemRow): ConversationItemDto => ({
  client: { id: client_id, name, code }, lastAt: last_at.toISOString(), lastFrom: last_member_id ? 'team' : 'client', unread,
});
