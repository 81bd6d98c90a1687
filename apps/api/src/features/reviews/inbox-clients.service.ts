import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { AppointmentAsks } from '../appointments/appointment-asks.service.js';
import { MessagesWaiting } from '../messages/messages-waiting.js';
import { ProposalsWaiting, type Waiting } from '../proposals/proposals-waiting.service.js';
import { RANK } from './inbox.service.js';
import type { InboxClientDto, InboxClientsDto } from './review.dto.js';

interface EntriesRow {
  [column: string]: unknown;
  client_id: string;
  entries: number;
  asks: number;
  risks: number;
  since: Date;
  first: string;
}

type Counts = Omit<InboxClientDto, 'client' | 'since'> & { since: Date };

const NOTHING = { entries: 0, asks: 0, risks: 0, messages: 0, proposals: 0, appointmentAsks: 0, appointmentId: null, first: null };

/** What waits, one row a client: who needs an answer before who is only to be read, and then who waits longest. */
@Injectable()
export class InboxClients {
  constructor(
    private readonly tenant: Tenant,
    private readonly proposals: ProposalsWaiting,
    private readonly messages: MessagesWaiting,
    private readonly asks: AppointmentAsks,
    private readonly clock: Clock,
  ) {}

  /** Costs what is open, whatever the history: one row a client is at most a caseload, so it is ordered here. */
  list(query: PageQuery): Promise<InboxClientsDto> {
    const after = decodeCursor(query.cursor, 3);
    return this.tenant.run(async (tx) => {
      const [entries, proposals, messages, asks] = await Promise.all([
        this.entries(tx), this.proposals.waiting(tx), this.messages.waiting(tx), this.asks.waiting(tx, this.clock.now()),
      ]);
      const counts = new Map<string, Counts>();
      for (const { client_id: id, ...row } of entries) counts.set(id, { ...NOTHING, ...row });
      addTo(counts, 'proposals', proposals);
      addTo(counts, 'messages', messages);
      addTo(counts, 'appointmentAsks', asks);
      for (const { clientId, appointmentId } of asks) counts.get(clientId)!.appointmentId = appointmentId;
      const ordered = [...counts].sort((one, other) => compare(keyOf(one), keyOf(other)));
      const from = after ? ordered.findIndex((each) => compare(keyOf(each), after.map(String)) > 0) : 0;
      const size = pageSize(query);
      const page = from < 0 ? [] : ordered.slice(from, from + size + 1);
      const named = await this.named(tx, page.map(([id]) => id));
      const shown = page.filter(([id]) => named.has(id));
      return {
        ...paged(shown, size, ([id, row]) => ({ client: named.get(id)!, ...row, since: row.since.toISOString() }), keyOf),
        total: counts.size,
      };
    });
  }

  private entries(tx: TenantTx): Promise<EntriesRow[]> {
    return tx.query<EntriesRow>(
      `select t.client_id, s.waiting as entries, o.asks, o.risks, o.since, o.first
       from care_team t
       join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id and s.waiting > 0
       cross join lateral (
         select count(*) filter (where r.attention = 'ask')::integer as asks, count(*) filter (where r.attention = 'risk')::integer as risks,
           min(r.submitted_at) as since, (array_agg(r.id order by ${RANK}, r.submitted_at, r.id))[1] as first
         from response r where r.practice_id = t.practice_id and r.client_id = t.client_id and r.state = 'waiting'
         having count(*) > 0
       ) o
       where t.practice_id = $1 and t.member_id = $2 and t.until is null`,
      [tx.practiceId, currentContext().memberId],
    );
  }

  private async named(tx: TenantTx, ids: readonly string[]): Promise<Map<string, InboxClientDto['client']>> {
    const rows = await tx.query<InboxClientDto['client'] & { [column: string]: unknown }>(
      'select id, name, code from client where practice_id = $1 and id = any ($2::uuid[])',
      [tx.practiceId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function addTo(counts: Map<string, Counts>, what: 'messages' | 'proposals' | 'appointmentAsks', waiting: readonly Waiting[]): void {
  for (const { clientId, count, oldestAt } of waiting) {
    const known = counts.get(clientId);
    counts.set(clientId, { ...(known ?? NOTHING), [what]: count, since: known && known.since < oldestAt ? known.since : oldestAt });
  }
}

/** What a clinician should see, then what asks for an answer, then messages, then what is only to be read. */
function rankOf({ risks, asks, proposals, appointmentAsks, messages }: Counts): number {
  if (risks) return 0;
  if (asks || proposals || appointmentAsks) return 1;
  return messages ? 2 : 3;
}

const keyOf = ([id, row]: [string, Counts]): string[] => [String(rankOf(row)), row.since.toISOString(), id];
const compare = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
};
