import { Sealing } from '../../src/platform/sealing/sealing.js';
import { Tenant } from '../../src/platform/database/tenant.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import type { Caseload } from './history.js';
import { exerciseId } from './work.js';

/** As far back as a brief opens entries. */
const LATELY = 16;

interface Row {
  id: string;
  client_id: string;
  day: string;
}

/**
 * Gives the entries of a caseload's past their numbers, and those of the last days answers that open. Written day by day, as
 * entries come in: what one client sends stands between what the others send.
 */
export async function answerPast(test: TestApp, on: Caseload): Promise<void> {
  await test.owner.query('set session_replication_role = replica');
  await test.owner.query(
    `insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
     select r.practice_id, r.id, n.code, r.client_id, r.submitted_at, r.local_date, 3 + (extract(epoch from r.submitted_at)::bigint / 86400) % 5
     from response r join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
     join (values ($2::uuid, 'ease.before'), ($2, 'ease.after'), ($2, 'energy'), ($2, 'emotion.longing.named'), ($3::uuid, 'direction.other')) n (exercise_id, code)
       on n.exercise_id = a.exercise_id
     where r.practice_id = $1 order by r.submitted_at, r.id, n.code`,
    [on.practice.id, exerciseId('A1'), exerciseId('C6')],
  );
  const { rows } = await test.owner.query<Row>(
    `select id, client_id, local_date::text as day from response where practice_id = $1 and submitted_at > $2::timestamptz - make_interval(days => ${LATELY}) order by submitted_at, id`,
    [on.practice.id, test.clock.now()],
  );
  const sealed = await sealAll(test, on, rows);
  for (const day of new Set(rows.map((row) => row.day))) {
    const those = rows.map((row, i) => ({ ...row, sealed: sealed[i]! })).filter((row) => row.day === day);
    await test.owner.query(
      'update response r set sealed_answers = n.sealed from unnest($2::uuid[], $3::bytea[]) n (id, sealed) where r.practice_id = $1 and r.id = n.id',
      [on.practice.id, those.map(({ id }) => id), those.map((row) => row.sealed)],
    );
  }
  await test.owner.query('set session_replication_role = default');
}

/** About as long as an evening's note is. */
const NOTE = 'The kettle was on when she rang, and I said that I would call back after supper. '.repeat(4);

async function sealAll(test: TestApp, on: Caseload, rows: readonly Row[]): Promise<Buffer[]> {
  return runInContext({ requestId: newId(), roles: [], practice: on.practice }, () =>
    test.app.get(Tenant).run(async (tx) => {
      const sealers = new Map<string, Awaited<ReturnType<Sealing['forClient']>>>();
      for (const { id } of on.clients) sealers.set(id, await test.app.get(Sealing).forClient(tx, id));
      return rows.map(({ id, client_id }) => sealers.get(client_id)!.seal(`response.answers:${id}`, { note: NOTE }));
    }),
  );
}
