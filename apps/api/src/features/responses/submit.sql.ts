import { prepared } from '../../platform/database/prepared.js';

/** All that a submission must know before it may be kept, in one row. */
export interface SubmitRow {
  [column: string]: unknown;
  time_zone: string;
  key_id: string;
  sealed_key: Buffer;
  exercise_id: string | null;
  version_id: string | null;
  primary_id: string | null;
  occasion_state: string | null;
  occasion_date: string | null;
  occasion_member: string | null;
  known_client: string | null;
  known_mac: Buffer | null;
  known_version: string | null;
  known_occasion: string | null;
  known_unprompted: boolean | null;
  known_date: string | null;
  known_at: Date | null;
  corrects_found: boolean | null;
  corrects_by: string | null;
  corrects_version: string | null;
  corrects_occasion: string | null;
  corrects_date: string | null;
}

/** $1 practice, $2 client, $3 assignment, $4 occasion or null, $5 response, $6 corrected response or null */
export const LOAD = prepared('response.load', `
  select c.time_zone, k.key_id, k.sealed_key, a.exercise_id, a.version_id, coalesce(t.member_id, a.assigned_by) as primary_id,
    o.state as occasion_state, o.local_date as occasion_date, o.attributed_to as occasion_member,
    e.client_id as known_client, e.body_mac as known_mac, e.version_id as known_version, e.occasion_id as known_occasion,
    e.unprompted as known_unprompted, e.local_date as known_date, e.submitted_at as known_at,
    x.id is not null as corrects_found, x.corrected_by as corrects_by, x.version_id as corrects_version,
    x.occasion_id as corrects_occasion, x.local_date as corrects_date
  from client c
  join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
  left join assignment a on a.practice_id = c.practice_id and a.id = $3 and a.client_id = c.id
  left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
  left join occasion o on o.practice_id = c.practice_id and o.id = $4 and o.assignment_id = a.id and o.state <> 'withdrawn'
  left join response e on e.practice_id = c.practice_id and e.id = $5
  left join response x on x.practice_id = c.practice_id and x.id = $6 and x.client_id = c.id and x.assignment_id = a.id
  where c.practice_id = $1 and c.id = $2`);

/**
 * Keeps a response and what follows from it in one statement: each of its own would cost more to send and start than it does.
 * settled: the occasion, if it is still to be had; a second response to the same one is kept as unprompted, and a correction
 * takes over the occasion of the entry it corrects. sent: the draft it was sent from. counted: the running totals of the
 * exercise, less what the corrected entry counted for.
 * $17 codes and $18 values observed; $19 exercise, $20 codes and $21 values that its endings count
 */
export const KEEP = prepared('response.keep', `
  with settled as (
    update occasion set state = 'done', reason = null, response_id = $2, settled_at = $9
    where practice_id = $1 and id = $5 and client_id = $3
      and (state in ('open', 'not-this-time') or ($12::uuid is not null and response_id = $12))
    returning id
  ), kept as (
    insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at,
      submitted_at, local_date, smaller, corrects, private_steps, body_mac, sealed_answers, sealed_private, state, unprompted)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'waiting', not exists (select from settled))
    returning unprompted
  ), sent as (
    delete from draft where practice_id = $1 and id = $2 and client_id = $3
  ), observed as (
    insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
    select $1, $2, code, $3, $9, $10, value from unnest($17::text[], $18::double precision[]) as o (code, value)
  ), counted as (
    insert into client_count as c (practice_id, client_id, exercise_id, code, total)
    select $1, $3, $19, n.code, n.value - coalesce(old.value, 0)
    from unnest($20::text[], $21::double precision[]) as n (code, value)
    left join observation old on old.practice_id = $1 and old.response_id = $12 and old.code = n.code
    order by n.code
    on conflict (practice_id, client_id, exercise_id, code) do update set total = c.total + excluded.total
    returning code, total
  )
  select kept.unprompted, (select json_object_agg(code, total) from counted) as totals from kept`);

/** What is only known once it is kept. */
export interface KeptRow {
  [column: string]: unknown;
  unprompted: boolean;
  totals: Record<string, number> | null;
}

/** The corrected entry is kept, and no longer waits. */
export const REPLACE = `update response set state = 'replaced', corrected_by = $3 where practice_id = $1 and id = $2`;

export const READ_COUNTS = `
  select code, total from client_count where practice_id = $1 and client_id = $2 and exercise_id = $3`;
