import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { OPENING_ACTIONS, type OpeningAction, type OpeningPageDto } from './opening.dto.js';

interface OpeningRow {
  [column: string]: unknown;
  id: string;
  at: Date;
  action: OpeningAction;
  member_name: string;
  response_id: string | null;
}

/** Tells a client who opened their answers. */
@Injectable()
export class OpeningsService {
  constructor(private readonly tenant: Tenant) {}

  list(query: PageQuery): Promise<OpeningPageDto> {
    const after = decodeCursor(query.cursor, 1);
    const size = pageSize(query);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<OpeningRow>(
        `select e.id, e.at, e.action, m.name as member_name, case e.subject_kind
             when 'response' then e.subject_id
             when 'file' then (select f.response_id from response_file f where f.practice_id = e.practice_id and f.client_id = e.client_id
               and f.file_id = e.subject_id and not f.private order by f.response_id desc limit 1)
           end as response_id
         from audit_event e join member m on m.practice_id = e.practice_id and m.id = e.actor_id
         where e.practice_id = $1 and e.client_id = $2 and e.actor_kind = 'member' and e.action = any ($3)
           and ($4::uuid is null or e.id < $4)
         order by e.id desc limit $5`,
        [tx.practiceId, currentContext().clientId, OPENING_ACTIONS, after?.[0] ?? null, size + 1],
      );
      return paged(
        rows,
        size,
        (row) => ({ at: row.at.toISOString(), memberName: row.member_name, action: row.action, responseId: row.response_id }),
        (row) => [row.id],
      );
    });
  }
}
