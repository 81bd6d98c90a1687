import { localDateOf } from '@attune/clinical/local-date';
import { openableClientScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientItemDto } from './client.dto.js';
import { quietAt } from './quiet.js';

/** How far back an open occasion still counts as something to do. */
export const OPEN_DAYS = 14;

export interface ClientItemRow {
  [column: string]: unknown;
  id: string;
  code: string;
  name: string;
  sort_name: string;
  pronouns: string | null;
  state: 'active' | 'discharged';
  person_id: string | null;
  time_zone: string;
  created_at: Date;
  invited_until: Date | null;
  primary_id: string | null;
  primary_name: string | null;
  treated: boolean;
  waiting: number | null;
  oldest_waiting_at: Date | null;
  last_activity_at: Date | null;
}

/** Columns of `ClientItemRow`, from `client c` and `CLIENT_JOINS`. What is clinical is null unless the caller treats the client. */
export const clientColumns = (): string => `c.id, c.code, c.name, c.sort_name, c.pronouns, c.state, c.person_id, c.time_zone,
  c.created_at, i.expires_at as invited_until, t.member_id as primary_id, m.name as primary_name,
  ${openableClientScope('c.id')} as treated, s.waiting, w.submitted_at as oldest_waiting_at, s.last_activity_at`;

export const CLIENT_JOINS = `
  left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
  left join member m on m.practice_id = t.practice_id and m.id = t.member_id
  left join client_summary s on s.practice_id = c.practice_id and s.client_id = c.id
  left join invitation i on c.person_id is null and i.practice_id = c.practice_id and i.subject_id = c.id and i.state = 'pending'
  left join lateral (
    select r.submitted_at from response r
    where s.waiting > 0 and r.practice_id = c.practice_id and r.client_id = c.id and r.state = 'waiting'
    order by r.submitted_at, r.id limit 1
  ) w on true`;

/** How many occasions are open to each client, by client id: those of the last days up to today in the client's zone. */
export async function countOpen(tx: TenantTx, clients: { id: string; time_zone: string }[], now: Date): Promise<Map<string, number>> {
  if (!clients.length) return new Map();
  const today = new Map<string, string>();
  for (const { time_zone: zone } of clients) if (!today.has(zone)) today.set(zone, localDateOf(now, zone));
  const rows = await tx.query<{ id: string; open: number }>(
    `select c.id, n.open from unnest($2::uuid[], $3::date[]) as c (id, today)
     cross join lateral (
       select count(*) as open from occasion o
       where o.practice_id = $1 and o.client_id = c.id and o.state = 'open' and o.local_date between c.today - $4::integer and c.today
     ) n`,
    [tx.practiceId, clients.map((c) => c.id), clients.map((c) => today.get(c.time_zone)), OPEN_DAYS],
  );
  return new Map(rows.map((row) => [row.id, row.open]));
}

/** A client as lists show it. @param open what `countOpen` found for this client */
export function toClientItem(row: ClientItemRow, open: number | undefined, now: Date): ClientItemDto {
  const portal = row.person_id ? 'active' : row.invited_until && row.invited_until > now ? 'invited' : 'none';
  const activity = { state: row.state, lastActivityAt: row.last_activity_at, createdAt: row.created_at, timeZone: row.time_zone };
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    pronouns: row.pronouns,
    state: row.state,
    portal,
    primary: row.primary_id ? { memberId: row.primary_id, name: row.primary_name! } : null,
    openItems: row.treated ? (open ?? 0) : null,
    waiting: row.treated ? (row.waiting ?? 0) : null,
    oldestWaitingAt: row.treated ? (row.oldest_waiting_at?.toISOString() ?? null) : null,
    lastActivityAt: row.treated ? (row.last_activity_at?.toISOString() ?? null) : null,
    quiet: row.treated ? quietAt(activity, now) : null,
  };
}
