/**
 * The ceiling: bare Fastify over the same PostgreSQL, as the same role, with a pool of the same size, on the same practice. It knows
 * nothing of sessions, rules or sealing. `PUT /api/v1/responses/:id` does Attune's durable work by Attune's own SQL function, with the
 * same observations and as many bytes that cannot be packed smaller; `PUT /bare/:id` keeps a response in the fewest statements that
 * could be called keeping it (ceiling-schema.mjs); `GET /list/:kind` sends the rows of the list query it was given, as they come.
 * `FACTS` (JSON): `{practiceId, versionId, exerciseId, codes, observed, lists}`.
 */
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import Fastify from 'fastify';
import pg from 'pg';

const { APP_DATABASE_URL, FACTS } = process.env;
const { practiceId, versionId, exerciseId, codes, observed, lists } = JSON.parse(FACTS);
const pool = new pg.Pool({ connectionString: APP_DATABASE_URL, max: 10 });
const app = Fastify();
const MAC = Buffer.alloc(32);
const observedCodes = observed.map(({ code }) => code);
const observedValues = observed.map(({ value }) => value);
const counts = codes.map((code) => observed.find((each) => each.code === code)?.value ?? 0);
const KEEP = `select * from response_keep(${Array.from({ length: 24 }, (_, i) => `$${i + 1}`).join(', ')})`;

app.put('/api/v1/responses/:id', async ({ params, headers, body }, reply) => {
  await pool.query({
    name: 'keep', text: KEEP,
    values: [
      practiceId, params.id, headers['x-client'], body.assignmentId, body.occasionId, versionId, body.startedAt, new Date(), null, false, null, [], MAC,
      randomBytes(Buffer.byteLength(JSON.stringify(body.answers))), null, observedCodes, observedValues, exerciseId, codes, counts, null, null, newId(), newId(),
    ],
  });
  return reply.status(201).send({ id: params.id });
});

app.put('/bare/:id', async (request, reply) => {
  await pool.query({
    name: 'bare',
    text: 'select ceiling.submit($1, $2, $3, $4, $5, $6)',
    values: [practiceId, request.params.id, request.headers['x-client'], JSON.stringify(request.body), newId(), newId()],
  });
  return reply.status(201).send({ id: request.params.id });
});

// The query is asked as it stands, so that both plan it as often.
app.get('/list/:kind', async (request, reply) => {
  const { sql, params } = lists[request.params.kind];
  const client = await pool.connect();
  try {
    await client.query(`begin; set local app.practice_id = '${practiceId}'`);
    const { rows } = await client.query(sql, params);
    await client.query('commit');
    return reply.send(rows);
  } finally {
    client.release();
  }
});

await app.listen({ port: 0, host: '127.0.0.1' });
console.log(JSON.stringify({ level: 'info', msg: 'ceiling.ready', port: app.server.address().port }));
