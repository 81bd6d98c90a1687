/**
 * The ceiling: bare Fastify over the same PostgreSQL, as the same role, with a pool of the same size. It knows nothing of
 * sessions, rules or sealing. `PUT /api/v1/responses/:id` keeps a response through one SQL function; `GET /list/:kind` sends the
 * rows of the list query it was given (`LISTS`, JSON), as they come.
 */
import { v7 as newId } from 'uuid';
import Fastify from 'fastify';
import pg from 'pg';

const { APP_DATABASE_URL, PRACTICE_ID, LISTS } = process.env;
const lists = JSON.parse(LISTS);
const pool = new pg.Pool({ connectionString: APP_DATABASE_URL, max: 10 });
const app = Fastify();

app.put('/api/v1/responses/:id', async (request, reply) => {
  const body = JSON.stringify(request.body);
  await pool.query({
    name: 'submit',
    text: 'select ceiling.submit($1, $2, $3, $4, $5, $6)',
    values: [PRACTICE_ID, request.params.id, request.headers['x-client'], body, newId(), newId()],
  });
  return reply.status(201).send({ id: request.params.id });
});

// The query is asked as it stands, so that both plan it as often.
app.get('/list/:kind', async (request, reply) => {
  const { sql, params } = lists[request.params.kind];
  const client = await pool.connect();
  try {
    await client.query(`begin; set local app.practice_id = '${PRACTICE_ID}'`);
    const { rows } = await client.query(sql, params);
    await client.query('commit');
    return reply.send(rows);
  } finally {
    client.release();
  }
});

await app.listen({ port: 0, host: '127.0.0.1' });
console.log(JSON.stringify({ level: 'info', msg: 'ceiling.ready', port: app.server.address().port }));
