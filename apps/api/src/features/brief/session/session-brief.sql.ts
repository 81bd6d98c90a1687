import { openableClientScope } from '../../../platform/access/row-rules.js';
import { countFrom, readByTeam } from '../../messages/unread.sql.js';
import { LONGEST_BETWEEN } from './window.js';

export interface ClientRow {
  [column: string]: unknown;
  time_zone: string;
  /** Null once they were erased. */
  key_id: string | null;
  sealed_key: Buffer | null;
}

/** Whose clock and key the brief goes by, if the caller may open them. $1 practice, $2 client */
export const clientSql = (): string => `
  select c.time_zone, k.key_id, k.sealed_key from client c left join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
  where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`;

export interface SessionsRow {
  [column: string]: unknown;
  last_session: Date | null;
  next_id: string | null;
  next_at: Date | null;
  next_minutes: number | null;
}

/** The last session that took place and the one going on or to come. $1 practice, $2 client, $3 now */
export const SESSIONS = `
  select last.starts_at as last_session, next.id as next_id, next.starts_at as next_at, next.minutes as next_minutes
  from (select max(p.starts_at) as starts_at from (
    select p.starts_at from appointment p where p.practice_id = $1 and p.client_id = $2 and p.state = 'planned'
      and p.starts_at + make_interval(mins => p.minutes) <= $3 and p.starts_at < $3
      -- An older one is no "last time" any more; a day is left for zones.
      and p.starts_at > $3::timestamptz - make_interval(days => ${LONGEST_BETWEEN + 2}) and coalesce(p.attendance, 'came') in ('came', 'late')
    order by p.starts_at desc limit 1
  ) p) last
  left join lateral (
    select p.id, p.starts_at, p.minutes from appointment p where p.practice_id = $1 and p.client_id = $2 and p.state = 'planned'
      and p.starts_at > $3::timestamptz - interval '10 hours' and p.starts_at + make_interval(mins => p.minutes) > $3
    order by p.starts_at limit 1
  ) next on true`;

export interface OccasionRow {
  [column: string]: unknown;
  assignment_id: string;
  local_date: string;
  state: 'open' | 'done' | 'not-this-time';
  reason: string | null;
  times: number;
  /** When they were due, of those that are open. */
  due: Date[] | null;
}

/** What became of the times planned since, by plan and reason. $1 practice, $2 client, $3 first day, $4 today, $5 since, $6 now */
export const OCCASIONS = `
  select o.assignment_id, o.state, o.reason, max(o.local_date) as local_date, count(*)::integer as times,
    case when o.state = 'open' then array_agg(o.due_at) end as due
  from occasion o
  where o.practice_id = $1 and o.client_id = $2 and o.local_date between $3 and $4 and o.due_at > $5 and o.due_at <= $6 and o.state <> 'withdrawn'
  group by o.assignment_id, o.state, o.reason`;

export interface EntryRow {
  [column: string]: unknown;
  id: string;
  assignment_id: string;
  version_id: string;
  local_date: string;
  submitted_at: Date;
  unprompted: boolean;
}

/** More entries than anybody makes in the weeks looked at; so many numbers each. */
const MOST_ENTRIES = 400;
const MOST_POINTS = 6_000;

/** The entries of the weeks looked back over, from the index alone, the newest first. $1 practice, $2 client, $3 from */
export const ENTRIES = `
  select r.id, r.assignment_id, r.version_id, r.local_date, r.submitted_at, r.unprompted from response r
  where r.practice_id = $1 and r.client_id = $2 and r.submitted_at >= $3 and r.corrected_by is null
  order by r.submitted_at desc, r.id limit ${MOST_ENTRIES}`;

export interface PointRow {
  [column: string]: unknown;
  response_id: string;
  code: string;
  value: number;
}

/** Their numbers, from the index alone, the newest first. $1 practice, $2 client, $3 from */
export const POINTS = `
  select o.response_id, o.code, o.value from observation o
  where o.practice_id = $1 and o.client_id = $2 and o.at >= $3 order by o.at desc limit ${MOST_POINTS}`;

export interface SealedRow {
  [column: string]: unknown;
  id: string;
  state: string;
  sealed_answers: Buffer;
  sealed_private: null;
}

const SEALED = `select r.id, r.state, r.sealed_answers, null as sealed_private from response r`;

/** The newest entries, as they were answered. $1 practice, $2 client, $3 since */
export const NEWEST = `${SEALED}
  where r.practice_id = $1 and r.client_id = $2 and r.submitted_at > $3 and r.corrected_by is null order by r.submitted_at desc, r.id limit 8`;

/** Those that ask something, and of the weeks before those that nobody has answered yet, which come first. $1 practice, $2 client, $3 since, $4 from */
export const MARKED = `${SEALED}
  where r.practice_id = $1 and r.client_id = $2 and r.submitted_at >= $4 and (r.submitted_at > $3 or r.state = 'waiting')
    and r.attention is not null and r.corrected_by is null
  order by r.state = 'waiting' desc, r.submitted_at desc limit 5`;

export interface PlanRow {
  [column: string]: unknown;
  id: string;
  exercise_id: string;
  version_id: string;
  by: string;
  created_at: Date;
  ended: boolean;
}

/** What goes on, and what ended since the weeks looked at began. $1 practice, $2 client, $3 from */
export const PLANS = `
  select a.id, a.exercise_id, a.version_id, m.name as by, a.created_at, a.state = 'ended' as ended from assignment a
  join member m on m.practice_id = a.practice_id and m.id = a.assigned_by
  where a.practice_id = $1 and a.client_id = $2 and (a.state <> 'ended' or a.ended_at >= $3) order by a.created_at desc, a.id limit 100`;

/** Unread messages of a client. $1 practice, $2 client */
export const MESSAGES = `select ${countFrom('client', '$2', readByTeam('$2'))} as messages`;

/** A row of a short list, with how many there are in all. */
export interface Counted {
  all: number;
}

export interface AskRow extends Counted {
  [column: string]: unknown;
  id: string;
  appointment_id: string;
  kind: 'other-time' | 'cannot-come';
  starts_at: Date;
  created_at: Date;
}

/** What they ask about sessions to come. $1 practice, $2 client, $3 now */
export const ASKS = `
  select a.id, a.appointment_id, a.kind, p.starts_at, a.created_at, count(*) over ()::integer as "all" from appointment_ask a
  join appointment p on p.practice_id = a.practice_id and p.client_id = a.client_id and p.id = a.appointment_id
  where a.practice_id = $1 and a.client_id = $2 and a.state = 'open' and p.state = 'planned' and p.starts_at > $3 order by a.created_at limit 3`;
