import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { decodeCursor, paged, pageSize } from '../../../platform/http/page.js';
import type { PageQuery } from '../../../platform/http/page-query.dto.js';
import type { ReminderDto, ReminderPageDto } from './reminder-log.dto.js';

interface LogRow {
  [column: string]: unknown;
  id: string;
  kind: ReminderDto['kind'];
  channel: ReminderDto['channel'];
  state: ReminderDto['state'];
  reason: ReminderDto['reason'];
  occasions: number;
  due_at: Date;
  settled_at: Date | null;
  created_at: Date;
}

/** Every decision to send a reminder, or none, with its reason. */
@Injectable()
export class ReminderLogService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: Audit,
  ) {}

  own(query: PageQuery): Promise<ReminderPageDto> {
    return this.tenant.run((tx) => this.page(tx, currentContext().clientId!, query));
  }

  /** @throws DomainError `client.not_found` */
  ofClient(clientId: string, query: PageQuery): Promise<ReminderPageDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      this.audit.record(tx, { action: 'reminder.list', subject: { kind: 'client', id: clientId }, clientId });
      return this.page(tx, clientId, query);
    });
  }

  private async page(tx: TenantTx, clientId: string, query: PageQuery): Promise<ReminderPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    const rows = await tx.query<LogRow>(
      `select id, kind, channel, case state when 'sending' then 'waiting' else state end as state, reason, cardinality(occasion_ids) as occasions,
         due_at, settled_at, created_at
       from reminder
       where practice_id = $1 and client_id = $2 and ($3::timestamptz is null or (created_at, id) < ($3, $4::uuid))
       order by created_at desc, id desc limit $5`,
      [tx.practiceId, clientId, ...after, size + 1],
    );
    return paged(rows, size, toDto, (row) => [row.created_at.toISOString(), row.id]);
  }
}

const toDto = ({ id, kind, channel, state, reason, occasions, due_at, settled_at }: LogRow): ReminderDto => ({
  id, kind, channel, state, reason, occasions, dueAt: due_at.toISOString(), settledAt: settled_at?.toISOString() ?? null,
});
