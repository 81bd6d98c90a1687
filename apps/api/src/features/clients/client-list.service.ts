import { Injectable } from '@nestjs/common';
import { listedClientScope } from '../../platform/access/row-rules.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import { searchable } from '../../platform/http/searchable.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { ClientPageDto, ClientQuery } from './client.dto.js';
import { CLIENT_JOINS, clientColumns, type ClientItemRow, countOpen, toClientItem } from './client-rows.js';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The caseload: two statements, whatever the history behind it. */
@Injectable()
export class ClientListService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /** By name. Those who run the practice see every name; figures only of clients they treat. */
  list(query: ClientQuery): Promise<ClientPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    const search = query.search ? escapeLike(searchable(query.search)) : null;
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ClientItemRow>(
        // The page first, then what belongs to it: a large practice costs a therapist nothing.
        `with c as (
           select c.* from client c
           where c.practice_id = $1 and c.state = $2 and ${listedClientScope('c.id')}
             and ($3::text is null or c.sort_name like '%' || $3 || '%' or lower(c.code) like $3 || '%')
             and ($4::text is null or (c.sort_name, c.id) > ($4, $5::uuid))
           order by c.sort_name, c.id limit $6
         )
         select ${clientColumns()} from c ${CLIENT_JOINS} order by c.sort_name, c.id`,
        [tx.practiceId, query.state ?? 'active', search, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      const open = await countOpen(tx, rows.filter((row) => row.treated && row.state === 'active'), now);
      return paged(rows, size, (row) => toClientItem(row, open.get(row.id), now), (row) => [row.sort_name, row.id]);
    });
  }
}
