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
export const LOAD = `
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
  where c.practice_id = $1 and c.id = $2`;

/**
 * Settles the occasion if it is still to be had, and keeps the response: a second one to the same occasion is kept as
 * unprompted. A correction takes over the occasion of the entry it corrects.
 */
export const INSERT_RESPONSE = `
  with settled as (
    update occasion set state = 'done', reason = null, response_id = $2, settled_at = $9
    where practice_id = $1 and id = $5 and client_id = $3
      and (state in ('open', 'not-this-time') or ($12::uuid is not null and response_id = $12))
    returning id
  )
  insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at,
    submitted_at, local_date, smaller, corrects, private_steps, body_mac, sealed_answers, sealed_private, state, unprompted)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'waiting', not exists (select from settled))
  returning unprompted`;

export const INSERT_OBSERVATIONS = `
  insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
  select $1, $2, code, $3, $4, $5, value from unnest($6::text[], $7::double precision[]) as o (code, value)`;

/** The corrected entry is kept, and no longer waits. */
export const REPLACE = `update response set state = 'replaced', corrected_by = $3 where practice_id = $1 and id = $2`;

/**
 * Adds what this response counts for to the running totals, less what the corrected one counted for.
 * $1 practice, $2 client, $3 exercise, $4 codes, $5 values, $6 corrected response or null
 */
export const ADD_COUNTS = `
  insert into client_count as c (practice_id, client_id, exercise_id, code, total)
  select $1, $2, $3, n.code, n.value - coalesce(old.value, 0)
  from unnest($4::text[], $5::double precision[]) as n (code, value)
  left join observation old on old.practice_id = $1 and old.response_id = $6 and old.code = n.code
  order by n.code
  on conflict (practice_id, client_id, exercise_id, code) do update set total = c.total + excluded.total
  returning code, total`;

export const READ_COUNTS = `
  select code, total from client_count where practice_id = $1 and client_id = $2 and exercise_id = $3`;
