import { runInContext } from '../../src/platform/context/request-context.js';
import { Tenant } from '../../src/platform/database/tenant.js';
import { newId } from '../../src/platform/ids.js';
import { Sealing } from '../../src/platform/sealing/sealing.js';
import type { TestApp } from '../harness/test-app.js';
import type { Caseload } from './history.js';

/** About as long as a message between two sessions is. */
const WORDS = 'We talked about the call on Sunday, and I have been turning it over since. '.repeat(5);
/** So many of each conversation's newest open; those before were sealed by somebody long gone. */
const OPENING = 60;

/**
 * Gives each client of a caseload a conversation: one message a day, in turn the client's and the team's, written day by day as
 * they come in. All but the client's of the last three days was read. Each client also waits for an answer about a session
 * and about a plan, and has had such answers in every month before.
 */
export async function conversePast(test: TestApp, on: Caseload, days: number): Promise<void> {
  const now = test.clock.now();
  const ids = on.clients.map(({ id }) => id);
  await test.owner.query('set session_replication_role = replica');
  await test.owner.query(
    `insert into message (practice_id, id, client_id, number, member_id, sealed_text, sent_at)
     select $1, gen_random_uuid(), c.id, n, case when n % 2 = 0 and n <= $4 - 3 then $3::uuid end, decode(repeat('00', 420), 'hex'),
       $5::timestamptz - make_interval(days => $4 - n, mins => c.place::integer)
     from generate_series(1, $4::integer) n cross join unnest($2::uuid[]) with ordinality c (id, place) order by n, c.place`,
    [on.practice.id, ids, on.therapist.id, days, now],
  );
  await test.owner.query(
    `insert into message_receipt (practice_id, message_id, reader_id, member_id, read_at)
     select practice_id, id, case when member_id is null then $2 else client_id end, case when member_id is null then $2 end, sent_at + interval '1 hour'
     from message where practice_id = $1 and number <= $3 - 3 order by number, client_id`,
    [on.practice.id, on.therapist.id, days],
  );
  await test.owner.query(
    `insert into conversation (practice_id, client_id, last_number, last_at) select practice_id, client_id, max(number), max(sent_at) from message where practice_id = $1 group by 1, 2`,
    [on.practice.id],
  );
  await test.owner.query(
    `insert into conversation_reading (practice_id, client_id, reader_id, member_id, read_number, read_at)
     select $1, c.id, r.id, r.member_id, $4 - 3, $5 from unnest($2::uuid[]) c (id) cross join lateral (values ($3::uuid, $3::uuid), (c.id, null)) r (id, member_id)`,
    [on.practice.id, ids, on.therapist.id, days, now],
  );
  await askPast(test, on, days);
  const { rows } = await test.owner.query<{ id: string; client_id: string }>('select id, client_id from message where practice_id = $1 and number > $2', [on.practice.id, days - OPENING]);
  const sealed = await sealAll(test, on, rows);
  await test.owner.query('update message m set sealed_text = n.sealed from unnest($2::uuid[], $3::bytea[]) n (id, sealed) where m.practice_id = $1 and m.id = n.id', [
    on.practice.id, rows.map(({ id }) => id), sealed,
  ]);
  await test.owner.query('set session_replication_role = default');
}

/** A session a week up to next week's, one ask and one wish a month; those of the last are open. */
async function askPast(test: TestApp, on: Caseload, days: number): Promise<void> {
  const ids = on.clients.map(({ id }) => id);
  await test.owner.query(
    `insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at)
     select $1, gen_random_uuid(), c.id, $5::timestamptz + make_interval(days => 7 - 7 * n, mins => c.place::integer), 50, 'planned', $3, $5::timestamptz - interval '3 years'
     from generate_series(0, $4::integer / 7) n cross join unnest($2::uuid[]) with ordinality c (id, place) order by n desc, c.place`,
    [on.practice.id, ids, on.therapist.id, days, test.clock.now()],
  );
  await test.owner.query(
    `insert into appointment_ask (practice_id, id, client_id, appointment_id, kind, state, created_at, answered_by, answered_at)
     select practice_id, gen_random_uuid(), client_id, id, 'other-time', case when starts_at > $2 then 'open' else 'declined' end, starts_at - interval '9 days',
       case when starts_at <= $2 then made_by end, case when starts_at <= $2 then starts_at - interval '8 days' end
     from (select a.*, row_number() over (partition by client_id order by starts_at desc) as back from appointment a where practice_id = $1) a
     where back % 4 = 1 order by starts_at`,
    [on.practice.id, test.clock.now()],
  );
  await test.owner.query(
    `insert into plan_proposal (practice_id, id, client_id, assignment_id, kind, state, created_at, answered_by, answered_at)
     select a.practice_id, gen_random_uuid(), a.client_id, a.id, 'pause', case when n = 0 then 'open' else 'declined' end, $2::timestamptz - make_interval(days => 28 * n + 1),
       case when n > 0 then $4::uuid end, case when n > 0 then $2::timestamptz - make_interval(days => 28 * n) end
     from generate_series($3::integer / 28, 0, -1) n
     cross join lateral (select distinct on (client_id) practice_id, client_id, id from assignment where practice_id = $1 order by client_id, id) a
     order by n desc, a.client_id`,
    [on.practice.id, test.clock.now(), days, on.therapist.id],
  );
}

async function sealAll(test: TestApp, on: Caseload, rows: readonly { id: string; client_id: string }[]): Promise<Buffer[]> {
  return runInContext({ requestId: newId(), roles: [], practice: on.practice }, () =>
    test.app.get(Tenant).run(async (tx) => {
      const sealers = new Map<string, Awaited<ReturnType<Sealing['forClient']>>>();
      for (const { id } of on.clients) sealers.set(id, await test.app.get(Sealing).forClient(tx, id));
      return rows.map(({ id, client_id }) => sealers.get(client_id)!.seal(`message:${id}`, WORDS));
    }),
  );
}
