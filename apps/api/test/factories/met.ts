import { placeOf } from '../../src/features/notes/note-rows.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { Tenant } from '../../src/platform/database/tenant.js';
import { newId } from '../../src/platform/ids.js';
import { Sealing } from '../../src/platform/sealing/sealing.js';
import type { TestApp } from '../harness/test-app.js';
import type { Caseload } from './history.js';

/** So many messages of the client are unread. */
const WAITING = 4;

/**
 * Gives a caseload the meetings of its past: a session a week, with a signed note of what was agreed; messages every other day, the last
 * of them unread; proposals and asks that were answered, and some that were not. A session ahead.
 */
export async function meetPast(test: TestApp, { practice, therapist, clients }: Caseload, days: number): Promise<void> {
  const now = test.clock.now();
  const weeks = Math.floor(days / 7);
  const notes = Array.from({ length: clients.length * weeks }, (_, n) => ({ id: newId(), client: clients[n % clients.length]!, ago: 6 + 7 * Math.floor(n / clients.length) }));
  const sealed = await runInContext({ requestId: newId(), roles: [], practice }, () =>
    test.app.get(Tenant).run(async (tx) => {
      const sealers = new Map<string, Awaited<ReturnType<Sealing['forClient']>>>();
      for (const { id } of clients) sealers.set(id, await test.app.get(Sealing).forClient(tx, id));
      const body = { templateTitle: null, sections: [{ key: 'note', title: null, text: 'Came on time. '.repeat(40) }, { key: 'agreed', title: null, text: 'A walk.' }], reason: null };
      return notes.map(({ id, client }) => sealers.get(client.id)!.seal(placeOf(id), body));
    }),
  );
  const ids = clients.map(({ id }) => id);
  const write = (sql: string, more: unknown[]): Promise<unknown> => test.owner.query(sql, [practice.id, therapist.id, now, ...more]);
  await test.owner.query('set session_replication_role = replica');
  await write(
    `insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at)
     select $1, gen_random_uuid(), c, $3::timestamptz - make_interval(days => 7 * n + 6), 50, 'planned', $2, $3::timestamptz - make_interval(days => 7 * n + 20)
     from generate_series($5, -1, -1) n, unnest($4::uuid[]) c`,
    [ids, weeks],
  );
  await write(
    `insert into progress_note (practice_id, id, client_id, author_id, note_date, template, sealed_body, digest, has_agreed, state, created_at, saved_at, signed_at, signed_name, signed_digest)
     select $1, n.id, n.client_id, $2, ($3::timestamptz - make_interval(days => n.ago))::date, 'free', n.sealed, '', true, 'signed', d.at, d.at, d.at, 'Somebody', ''
     from unnest($4::uuid[], $5::uuid[], $6::integer[], $7::bytea[]) n (id, client_id, ago, sealed)
     cross join lateral (select $3::timestamptz - make_interval(days => n.ago) as at) d order by n.ago desc`,
    [notes.map(({ id }) => id), notes.map(({ client }) => client.id), notes.map(({ ago }) => ago), sealed],
  );
  await write(
    `insert into message (practice_id, id, client_id, number, member_id, sealed_text, sent_at)
     select $1, gen_random_uuid(), c, n, case when n % 2 = 0 then $2::uuid end, decode(repeat('00', 300), 'hex'), $3::timestamptz - make_interval(days => 2 * ($5 - n))
     from generate_series(1, $5) n, unnest($4::uuid[]) c`,
    [ids, Math.floor(days / 2)],
  );
  await write(
    `insert into conversation_reading (practice_id, client_id, reader_id, member_id, read_number, read_at) select $1, c, $2, $2, $5, $3 from unnest($4::uuid[]) c`,
    [ids, Math.floor(days / 2) - 2 * WAITING],
  );
  await write(
    `insert into plan_proposal (practice_id, id, client_id, assignment_id, kind, state, created_at, answered_at)
     select $1, gen_random_uuid(), a.client_id, a.id, 'smaller', case when n = 1 then 'open' else 'accepted' end, d.at, case when n > 1 then d.at end
     from generate_series($5, 1, -1) n join assignment a on a.practice_id = $1 and a.client_id = any ($4)
     cross join lateral (select $3::timestamptz - make_interval(days => 7 * n) as at) d where $2::uuid is not null order by n desc`,
    [ids, weeks],
  );
  await write(
    `insert into appointment_ask (practice_id, id, client_id, appointment_id, kind, state, created_at, answered_at)
     select $1, gen_random_uuid(), p.client_id, p.id, 'other-time', case when p.starts_at > $3 then 'open' else 'moved' end, d.at, case when p.starts_at <= $3 then d.at end
     from appointment p cross join lateral (select p.starts_at - interval '3 days' as at) d
     where p.practice_id = $1 and p.client_id = any ($4) and $2::uuid is not null order by p.starts_at`,
    [ids],
  );
  await test.owner.query('set session_replication_role = default');
}
