import { v7 as newId } from 'uuid';

const WEEKS = 26;
/** Bytes of a sealed response body of 2 kB. */
const SEALED_BYTES = 2_000;

/**
 * The work of every client: one exercise assigned, `26 x depth` weeks of it behind them (two occasions a week, three in four
 * done, the last days' still unread), and `ahead` occasions open from today on. Written without triggers; the kept sums
 * are made from the rows at the end. A plan is written eight weeks at a time, client by client, as life writes it.
 */
export async function createWork(owner, people, { built, depth, ahead }) {
  const { builtInVersions } = await built.load('features/exercises/built-in.js');
  const version = [...builtInVersions.values()].find(({ catalogId }) => catalogId === 'C6');
  const practiceId = people.practice.id;
  for (const client of people.clients) client.assignmentId = newId();
  const ids = people.clients.map(({ id }) => id);
  const assignments = people.clients.map(({ assignmentId }) => assignmentId);
  const authors = people.clients.map(({ primary }) => primary.id);

  await owner.query('set session_replication_role = replica');
  await owner.query(
    `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at)
     select $1, a, c, $5, $6, m, jsonb_build_object('startDate', (current_date - $7 * 7)::text, 'repeat', 'daily', 'times', '["20:00"]'::jsonb, 'count', 730),
       'active', now() - make_interval(weeks => $7)
     from unnest($2::uuid[], $3::uuid[], $4::uuid[]) t (a, c, m)`,
    [practiceId, assignments, ids, authors, version.id, version.versionId, WEEKS * depth],
  );
  await owner.query(
    `insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, reason, attributed_to, settled_at)
     select $1, uuidv7(d.at - now()), a, c, d.at::date, '20:00', d.at, s.state, case s.state when 'not-this-time' then 'forgot' end, m,
       case s.state when 'open' then null else d.at end
     from generate_series(-2 * $5::integer, $6::integer - 1) n
     cross join lateral (select case when n < 0 then date_trunc('day', now()) + make_interval(hours => 18) + n * interval '84 hours'
       else date_trunc('day', now()) + make_interval(days => n, hours => 18) end as at) d
     cross join lateral (select case when n >= 0 then 'open' when n % 4 = 0 then 'not-this-time' else 'done' end as state) s
     cross join unnest($2::uuid[], $3::uuid[], $4::uuid[]) t (a, c, m)
     order by floor(n / 56.0), a, n`,
    [practiceId, assignments, ids, authors, WEEKS * depth, ahead],
  );
  await owner.query(
    `insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at, submitted_at, local_date,
       smaller, unprompted, private_steps, body_mac, sealed_answers, state, answered_at)
     select o.practice_id, uuidv7(o.due_at - now()), o.client_id, o.assignment_id, o.id, $2, o.attributed_to, o.due_at, o.due_at, o.local_date,
       false, false, '{}', sha256(o.id::text::bytea),
       (select string_agg(sha256((o.id::text || k)::bytea), '') from generate_series(1, $3::integer / 32) k),
       case when o.due_at > now() - interval '8 days' then 'waiting' else 'answered' end, case when o.due_at > now() - interval '8 days' then null else o.due_at end
     from occasion o where o.practice_id = $1 and o.state = 'done' order by o.due_at`,
    [practiceId, version.versionId, SEALED_BYTES],
  );
  await owner.query(`update occasion o set response_id = r.id from response r where r.practice_id = o.practice_id and r.occasion_id = o.id`);
  await owner.query(
    `insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
     select practice_id, id, 'direction.other', client_id, submitted_at, local_date, 1 from response`,
  );
  await keepSums(owner, practiceId);
  await owner.query('set session_replication_role = default');
  await sealLatest(owner, people, built);
  await owner.query('vacuum analyze');
  const { observationsOf } = await import('@attune/exercise');
  return {
    versionId: version.versionId, exerciseId: version.id, codes: [...new Set(Object.values(version.definition.counts).flat())],
    observed: observationsOf(version.definition, answers()),
  };
}

/** The kept sums, made from the rows; written eight weeks at a time, as the plans are that they sum up. */
async function keepSums(owner, practiceId) {
  // Loaded when it is built: the bench builds it first.
  const { BUCKETS } = await import('@attune/clinical/response-time');
  await owner.query(
    `insert into client_week (practice_id, client_id, week, member_id, due, done, forgot)
     select practice_id, client_id, date_trunc('week', local_date)::date, attributed_to, count(*), count(*) filter (where state = 'done'), count(*) filter (where reason = 'forgot')
     from occasion where practice_id = $1 group by 1, 2, 3, 4 order by floor((date_trunc('week', min(local_date))::date - current_date) / 56.0), 2, 3`, [practiceId]);
  await owner.query(
    `insert into client_summary (practice_id, client_id, waiting, last_activity_at)
     select practice_id, client_id, count(*) filter (where state = 'waiting'), max(submitted_at) from response where practice_id = $1 group by 1, 2`, [practiceId]);
  await owner.query(
    `insert into therapist_week (practice_id, member_id, week, answer_times)
     select practice_id, attributed_to, date_trunc('week', local_date)::date, array[count(*)::integer] || array_fill(0, array[$2::integer])
     from response where practice_id = $1 and answered_at is not null group by 1, 2, 3`, [practiceId, BUCKETS - 1]);
  await owner.query(
    `insert into client_count (practice_id, client_id, exercise_id, code, total)
     select o.practice_id, o.client_id, a.exercise_id, o.code, sum(o.value) from observation o
     join response r on r.practice_id = o.practice_id and r.id = o.response_id
     join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
     join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
     where o.practice_id = $1 and exists (select from jsonb_each(v.definition -> 'counts') counted where counted.value ? o.code)
     group by 1, 2, 3, 4`, [practiceId]);
}

/** Answers to the exercise, 2 kB as JSON: what a client writes on a good day. */
export function answers() {
  const words = 'They waited until I found the word, and did not look at the clock while I did. '.repeat(25).slice(0, 1_800);
  return { direction: 'other', who: 'A colleague', 'what-other': words, gave: 'trust', visibility: 'therapist' };
}

/** Gives the latest responses of everybody a body that opens: a list of the first client's, and what a session looks back on of the others'. */
async function sealLatest(owner, { practice: { id: practiceId }, clients }, built) {
  const { ClientSealer } = await built.load('platform/sealing/client-sealer.js');
  const { rows } = await owner.query(
    `select c.id as client, r.id from unnest($1::uuid[]) with ordinality c (id, n)
     cross join lateral (select id from response where client_id = c.id order by submitted_at desc limit case c.n when 1 then 210 else 8 end) r`,
    [clients.map(({ id }) => id)],
  );
  const sealers = new Map(clients.map(({ id, key }) => [id, new ClientSealer(id, key)]));
  await owner.query(
    'update response r set sealed_answers = s.sealed from unnest($1::uuid[], $2::bytea[]) s (id, sealed) where r.practice_id = $3 and r.id = s.id',
    [rows.map(({ id }) => id), rows.map(({ client, id }) => sealers.get(client).seal(`response.answers:${id}`, answers())), practiceId],
  );
}
