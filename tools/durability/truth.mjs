/*
 * What the kept sums must equal, as queries that answer the rows in which they do not. `client_week` is made of
 * occasions and unprompted responses, `client_summary` of responses waiting, `client_count` of the observations of
 * responses nobody corrected, `therapist_week` of first answers.
 */
const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'];
const COUNTS = ['due', 'done', 'unprompted', ...REASONS];
const differs = (columns) => columns.map((c) => `coalesce(kept.${c}, 0) <> coalesce(true_rows.${c}, 0)`).join(' or ');

export const TRUTH = {
  client_week: `
    with true_rows as (
      select practice_id, client_id, week, member_id, ${COUNTS.map((c) => `sum(${c})::integer as ${c}`).join(', ')} from (
        select practice_id, client_id, date_trunc('week', local_date)::date as week, attributed_to as member_id,
          (state <> 'withdrawn')::integer as due, (state = 'done')::integer as done, 0 as unprompted,
          ${REASONS.map((r) => `coalesce(reason = '${r}', false)::integer as ${r}`).join(', ')}
        from occasion
        union all
        select practice_id, client_id, date_trunc('week', local_date)::date, attributed_to, 0, 0, 1, ${REASONS.map(() => '0').join(', ')}
        from response where unprompted and corrects is null
      ) moved group by 1, 2, 3, 4)
    select coalesce(kept.client_id, true_rows.client_id) as of from client_week kept
    full join true_rows using (practice_id, client_id, week, member_id) where ${differs(COUNTS)}`,
  client_summary: `
    select kept.client_id as of from client_summary kept
    where kept.waiting <> (select count(*) from response r where r.practice_id = kept.practice_id and r.client_id = kept.client_id and r.state = 'waiting')`,
  client_count: `
    with true_rows as (
      select o.practice_id, o.client_id, a.exercise_id, o.code, sum(o.value) as total
      from observation o
      join response r on r.practice_id = o.practice_id and r.id = o.response_id and r.state <> 'replaced'
      join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
      join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
      where exists (select from jsonb_each(v.definition -> 'counts') counted where counted.value ? o.code)
      group by 1, 2, 3, 4)
    select coalesce(kept.client_id, true_rows.client_id) as of from client_count kept
    full join true_rows using (practice_id, client_id, exercise_id, code) where ${differs(['total'])}`,
  therapist_week: `
    with kept as (
      select practice_id, member_id, week, (select sum(n) from unnest(answer_times) n)::integer as answers from therapist_week),
    true_rows as (
      select practice_id, attributed_to as member_id, date_trunc('week', local_date)::date as week, count(*)::integer as answers
      from response where answered_at is not null group by 1, 2, 3)
    select coalesce(kept.member_id, true_rows.member_id) as of from kept full join true_rows using (practice_id, member_id, week) where ${differs(['answers'])}`,
};

/**
 * Compares every kept sum with the rows it sums up, exactly.
 * @param client connected as one who sees every row
 * @returns per table how many sums there are and how many are wrong
 */
export async function compareSums(client) {
  const result = {};
  for (const [table, sql] of Object.entries(TRUTH)) {
    const wrong = await client.query(sql);
    const { rows } = await client.query(`select count(*)::integer as n from ${table}`);
    result[table] = { sums: rows[0].n, wrong: wrong.rowCount };
  }
  return result;
}
