import { supervisedMemberScope } from '../../platform/access/row-rules.js';

const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'] as const;

/** $1 practice, $2 today in the practice, $3 one member or null */
export const supervisees = (): string => `
  select m.id, m.name from member m
  where m.practice_id = $1 and ($3::uuid is null or m.id = $3) and ${supervisedMemberScope('m.id', 2)}
  order by lower(m.name), m.id`;

/** $1 practice, $2 members, $3 first week, $4 last week: counts per member and client, from the kept weeks. */
export const CLIENT_COUNTS = `
  select w.member_id, w.client_id, sum(w.due)::integer as due, sum(w.done)::integer as done, sum(w.unprompted)::integer as unprompted,
    ${REASONS.map((reason) => `sum(w.${reason})::integer as ${reason}`).join(', ')}
  from client_week w
  where w.practice_id = $1 and w.member_id = any ($2::uuid[]) and w.week between $3::date and $4::date
  group by w.member_id, w.client_id`;

/** $1 practice, $2 members: today's caseloads with what is kept about each client. */
export const CASELOAD = `
  select t.member_id, t.client_id, c.code, c.time_zone, c.created_at, s.waiting, s.last_activity_at
  from care_team t
  join client c on c.practice_id = t.practice_id and c.id = t.client_id and c.state = 'active'
  left join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id
  where t.practice_id = $1 and t.member_id = any ($2::uuid[]) and t.until is null and t.is_primary`;

/** $1 practice, $2 clients with something waiting */
export const OLDEST_WAITING = `
  select client_id, min(submitted_at) as oldest from response
  where practice_id = $1 and client_id = any ($2::uuid[]) and state = 'waiting' group by client_id`;

/** $1 practice, $2 clients: the codes of those who are no longer on the caseload */
export const CODES = `select id, code from client where practice_id = $1 and id = any ($2::uuid[])`;

/** $1 practice, $2 members, $3 first week, $4 last week */
export const ANSWER_TIMES = `
  select member_id, answer_times from therapist_week
  where practice_id = $1 and member_id = any ($2::uuid[]) and week between $3::date and $4::date`;

export interface CountRow {
  [column: string]: unknown;
  member_id: string;
  client_id: string;
  due: number;
  done: number;
  unprompted: number;
  forgot: number;
  too_big: number;
  unclear: number;
  did_not_fit: number;
  avoided: number;
  not_safe: number;
}

export interface CaseloadRow {
  [column: string]: unknown;
  member_id: string;
  client_id: string;
  code: string;
  time_zone: string;
  created_at: Date;
  waiting: number | null;
  last_activity_at: Date | null;
}

/** The reasons that were given at all, with how often. */
export const reasonsOf = (row: CountRow | undefined): Record<string, number> =>
  Object.fromEntries(REASONS.map((reason) => [reason, row?.[reason] ?? 0] as const).filter(([, n]) => n > 0));
