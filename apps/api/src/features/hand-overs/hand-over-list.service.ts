import { Injectable } from '@nestjs/common';
import { openableClientScope, requireCaseloadOf } from '../../platform/access/row-rules.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { HandOverCasesDto, HandOverItemDto, HandOverPageDto } from './hand-over.dto.js';
import { type HandOverRow, SELECT, toItem } from './hand-over-rows.js';
import { openThings } from './open-things.js';

interface CaseloadRow {
  [column: string]: unknown;
  id: string;
  name: string;
  sort_name: string;
  code: string;
  treated: boolean;
}

/** Lists of what is handed over. */
@Injectable()
export class HandOverList {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /** What waits for the caller to accept, the oldest first. */
  offeredToMe(query: PageQuery): Promise<HandOverPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<HandOverRow>(
        `${SELECT} and h.to_id = $2 and h.state = 'offered' and ($3::timestamptz is null or (h.made_at, h.id) > ($3, $4::uuid))
         order by h.made_at, h.id limit $5`,
        [tx.practiceId, currentContext().memberId, ...after, size + 1],
      );
      return paged(rows, size, toItem, (row) => [row.made_at.toISOString(), row.id]);
    });
  }

  /**
   * The clients whose primary a member is, by name, with what is open: of a member who leaves. Those who run the practice see names and what was
   * prepared; the figures are for those who treat.
   * @throws DomainError `member.not_found`
   */
  caseload(memberId: string, query: PageQuery): Promise<HandOverCasesDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      await requireCaseloadOf(tx, memberId);
      const rows = await tx.query<CaseloadRow>(
        `select c.id, c.name, c.sort_name, c.code, ${openableClientScope('c.id')} as treated
         from care_team t join client c on c.practice_id = t.practice_id and c.id = t.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null and t.is_primary
           and ($3::text is null or (c.sort_name, c.id) > ($3, $4::uuid))
         order by c.sort_name, c.id limit $5`,
        [tx.practiceId, memberId, ...after, size + 1],
      );
      const page = rows.slice(0, size);
      const [open, offered] = await Promise.all([
        openThings(tx, page.filter((row) => row.treated).map((row) => row.id), this.clock.now()),
        this.offered(tx, page.map((row) => row.id)),
      ]);
      return paged(
        rows, size,
        ({ id, name, code }) => ({ client: { id, name, code }, open: open.get(id) ?? null, offered: offered.get(id) ?? null }),
        (row) => [row.sort_name, row.id],
      );
    });
  }

  private async offered(tx: TenantTx, clientIds: string[]): Promise<Map<string, HandOverItemDto>> {
    const rows = await tx.query<HandOverRow>(`${SELECT} and h.client_id = any ($2::uuid[]) and h.state = 'offered'`, [tx.practiceId, clientIds]);
    return new Map(rows.map((row) => [row.client_id, toItem(row)]));
  }
}
