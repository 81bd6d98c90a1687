import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { createClient, type TestClient } from './people.js';
import { createTreatment, exerciseId, type Treatment } from './work.js';

/** A therapist at work with a caseload. */
export interface Caseload extends Treatment {
  clients: TestClient[];
}

/**
 * A caseload with a past: each client has one daily and one weekly assignment for `days` days up to today and two weeks
 * on, four in five occasions done with a response. Written as life writes it: planned eight weeks at a time, then settled day by
 * day; without triggers, so the summaries are written last.
 */
export async function createCaseload(test: TestApp, days: number, size = 40): Promise<Caseload> {
  const on = await createTreatment(test);
  const clients = [on.client];
  while (clients.length < size) clients.push(await createClient(test, on.practice, { primary: on.therapist }));
  await test.owner.query('set session_replication_role = replica');
  // Ten weeks pass in a second here: a vacuum in the midst of them would move the pages that a test counts.
  await test.owner.query('alter table occasion set (autovacuum_enabled = off)');
  const now = test.clock.now();
  const assignments = clients.flatMap((client) => ['A1', 'C6'].map((catalogId, i) => ({ id: newId(), client, catalogId, every: i ? 7 : 1 })));
  for (const { id, client, catalogId } of assignments) {
    await test.owner.query(
      `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at)
       select practice_id, $2, $3, id, current_version_id, $4, jsonb_build_object('startDate', ($5::timestamptz - make_interval(days => $6))::date), 'active',
         $5::timestamptz - make_interval(days => $6)
       from exercise where practice_id = $1 and id = $7`,
      [on.practice.id, id, client.id, on.therapist.id, now, days, exerciseId(catalogId)],
    );
  }
  await test.owner.query(
    `insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to)
     select $1, gen_random_uuid(), a.id, a.client_id, d.at::date, '09:00', d.at, 'open', $7
     from generate_series(0, $6::integer + 14) n
     cross join lateral (select date_trunc('day', $5::timestamptz) - make_interval(days => $6) + make_interval(days => n, hours => 8) as at) d
     join unnest($2::uuid[], $3::uuid[], $4::integer[]) a (id, client_id, every) on n % a.every = 0
     order by n / 56, a.id, n`,
    [on.practice.id, assignments.map((a) => a.id), assignments.map((a) => a.client.id), assignments.map((a) => a.every), now, days, on.therapist.id],
  );
  for (let ago = days; ago > 0; ago -= 1) {
    if (ago % 5 === 0) continue;
    await test.owner.query(
      `update occasion set state = 'done', settled_at = due_at
       where practice_id = $1 and client_id = any ($2) and local_date = ($3::timestamptz - make_interval(days => $4))::date`,
      [on.practice.id, clients.map((c) => c.id), now, ago],
    );
  }
  await test.owner.query(
    `insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at, submitted_at, local_date, smaller,
       unprompted, private_steps, body_mac, sealed_answers, state)
     select o.practice_id, gen_random_uuid(), o.client_id, o.assignment_id, o.id, a.version_id, $2, o.due_at, o.due_at, o.local_date, false, false, '{}', '',
       decode(repeat('00', 600), 'hex'), case when o.due_at > $3::timestamptz - interval '3 days' then 'waiting' else 'answered' end
     from occasion o join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
     where o.practice_id = $1 and o.state = 'done' order by o.due_at`,
    [on.practice.id, on.therapist.id, now],
  );
  await test.owner.query(
    `insert into client_week (practice_id, client_id, week, member_id, due, done)
     select practice_id, client_id, date_trunc('week', local_date)::date, attributed_to, count(*), count(*) filter (where state = 'done')
     from occasion where practice_id = $1 group by 1, 2, 3, 4 order by floor((date_trunc('week', min(local_date))::date - date '2020-01-06') / 56), 2, 3`,
    [on.practice.id],
  );
  await test.owner.query(
    `update client_summary s set waiting = n.waiting, last_activity_at = n.last from (
       select client_id, count(*) filter (where state = 'waiting') as waiting, max(submitted_at) as last from response where practice_id = $1 group by 1) n
     where s.practice_id = $1 and s.client_id = n.client_id`,
    [on.practice.id],
  );
  await test.owner.query('set session_replication_role = default');
  return { ...on, clients };
}
