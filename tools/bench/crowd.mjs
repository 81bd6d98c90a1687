import { v7 as newId } from 'uuid';
import { createPeople, createPractice } from './people.mjs';

/** How many clients one therapist has, each with one response that nobody has read. */
export const CROWD = 2_000;

/**
 * A practice of its own with one therapist and far too many clients, whose tables and inbox are as long as the budget
 * asks for; `beside` is a practice whose library the API has made.
 * @returns the therapist, signed in
 */
export async function createCrowd(owner, { built, masterKey, beside }) {
  const { builtInVersions } = await built.load('features/exercises/built-in.js');
  const version = [...builtInVersions.values()].find(({ catalogId }) => catalogId === 'C6');
  const practice = await createPractice(owner, { built, masterKey });
  const people = await createPeople(owner, { built, practice, therapists: 1, clientsEach: CROWD, mark: 'crowd-' });
  const { clients, therapists: [therapist] } = people;
  const ids = () => clients.map(() => newId());
  await owner.query('set session_replication_role = replica');
  // A practice made while the API runs gets its library at the next start: the one exercise comes from a practice that has it.
  for (const table of ['exercise', 'exercise_version']) {
    await owner.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('practice_id', $1::uuid))).*
       from ${table} t where t.practice_id = $2 and t.${table === 'exercise' ? 'id' : 'exercise_id'} = $3`,
      [practice.id, beside.id, version.id],
    );
  }
  const rows = [practice.id, clients.map(({ id }) => id), ids(), ids(), ids(), therapist.id, version.id, version.versionId];

  await owner.query(
    `with given as (select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) with ordinality t (client, assignment, occasion, response, n)),
     planned as (
       insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at)
       select $1, assignment, client, $7, $8, $6, jsonb_build_object('startDate', (current_date - 30)::text, 'repeat', 'daily', 'times', '["20:00"]'::jsonb, 'count', 1),
         'active', now() - interval '30 days' from given),
     due as (
       insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to, settled_at, response_id)
       select $1, occasion, assignment, client, current_date - 30, '20:00', now() - interval '30 days', 'done', $6, now(), response from given),
     summed as (
       insert into client_summary (practice_id, client_id, waiting, last_activity_at)
       select $1, client, 1, now() - make_interval(mins => n::integer) from given)
     insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at, submitted_at, local_date,
       smaller, unprompted, private_steps, body_mac, sealed_answers, state)
     select $1, response, client, assignment, occasion, $8, $6, now(), date_trunc('minute', now()) - make_interval(mins => n::integer), current_date - 30,
       false, false, '{}', sha256(response::text::bytea), '\\x00', 'waiting' from given`,
    rows,
  );
  await owner.query('set session_replication_role = default');
  await owner.query('analyze');
  return therapist;
}
