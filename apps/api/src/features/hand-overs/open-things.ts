import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { AskKind } from '../appointments/appointment-codes.js';
import { countFrom, readByTeam } from '../messages/unread.sql.js';
import type { OpenThingsDto } from './hand-over.dto.js';

interface OpenRow {
  [column: string]: unknown;
  id: string;
  waiting: number;
  oldest_waiting_at: Date | null;
  messages: number;
  unsigned_notes: number;
  proposals: number;
  plans: number;
  resting: number;
  programs: number;
  next_appointment_at: Date | null;
  appointments: number;
  appointment_asks: number;
  asks: { kind: AskKind; at: string }[];
}

/** Asks that are listed one by one. */
const MOST_ASKS = 20;

/** What is open with each of these clients, by client id: read from what is kept and from what is open, never from the history. */
export async function openThings(tx: TenantTx, clientIds: string[], now: Date): Promise<Map<string, OpenThingsDto>> {
  if (!clientIds.length) return new Map();
  const rows = await tx.query<OpenRow>(
    `select c.id, coalesce(s.waiting, 0) as waiting, w.submitted_at as oldest_waiting_at, ${countFrom('client', 'c.id', readByTeam('c.id'))} as messages,
       (select count(*)::integer from progress_note d where d.practice_id = $1 and d.author_id = $4 and d.state = 'draft' and d.client_id = c.id) as unsigned_notes,
       p.proposals, a.plans, a.resting, e.programs,
       n.next_appointment_at, n.appointments, q.appointment_asks, q.asks
     from unnest($2::uuid[]) as c (id)
     left join client_summary s on s.practice_id = $1 and s.client_id = c.id
     left join lateral (
       select r.submitted_at from response r where s.waiting > 0 and r.practice_id = $1 and r.client_id = c.id and r.state = 'waiting'
       order by r.submitted_at, r.id limit 1
     ) w on true
     cross join lateral (select count(*)::integer as proposals from plan_proposal p where p.practice_id = $1 and p.client_id = c.id and p.state = 'open') p
     cross join lateral (
       select count(*) filter (where a.state = 'active')::integer as plans, count(*) filter (where a.state = 'paused')::integer as resting
       from assignment a where a.practice_id = $1 and a.client_id = c.id and a.state <> 'ended'
     ) a
     cross join lateral (select count(*)::integer as programs from enrolment e where e.practice_id = $1 and e.client_id = c.id and e.state in ('running', 'paused')) e
     cross join lateral (
       select min(n.starts_at) as next_appointment_at, count(*)::integer as appointments from appointment n
       where n.practice_id = $1 and n.client_id = c.id and n.state = 'planned' and n.starts_at > $3
     ) n
     cross join lateral (
       select count(*)::integer as appointment_asks,
         coalesce(jsonb_agg(jsonb_build_object('kind', each.kind, 'at', each.starts_at) order by each.starts_at) filter (where each.place <= ${MOST_ASKS}), '[]') as asks
       from (
         select q.kind, o.starts_at, row_number() over (order by o.starts_at) as place from appointment_ask q
         join appointment o on o.practice_id = q.practice_id and o.client_id = q.client_id and o.id = q.appointment_id
         where q.practice_id = $1 and q.client_id = c.id and q.state = 'open' and o.state = 'planned' and o.starts_at > $3
       ) each
     ) q`,
    [tx.practiceId, clientIds, now, currentContext().memberId ?? null],
  );
  return new Map(rows.map((row) => [row.id, toOpenThings(row)]));
}

const toOpenThings = (row: OpenRow): OpenThingsDto => ({
  waiting: row.waiting,
  oldestWaitingAt: row.oldest_waiting_at?.toISOString() ?? null,
  messages: row.messages,
  unsignedNotes: row.unsigned_notes,
  proposals: row.proposals,
  plans: row.plans,
  resting: row.resting,
  programs: row.programs,
  nextAppointmentAt: row.next_appointment_at?.toISOString() ?? null,
  appointments: row.appointments,
  appointmentAsks: row.appointment_asks,
  asks: row.asks.map(({ kind, at }) => ({ kind, appointmentAt: new Date(at).toISOString() })),
});
