import { v7 as newId } from 'uuid';

const WEEKS = 26;
const WEEKS_AHEAD = 8;
/** In a week with a conversation: the client writes, somebody answers. */
const WORDS = { client: 'May I tell you on Thursday how it went with my sister? It was not what I expected.', team: 'Yes, gladly. Bring the line you said to her.' };

/**
 * What stands around a practice's work: every client meets their therapist once a week, `26 x depth` weeks back and eight ahead, and writes
 * to them every other week; what they wrote last is unread.
 */
export async function createTalk(owner, { practice, clients }, { built, depth }) {
  const { ClientSealer } = await built.load('platform/sealing/client-sealer.js');
  const ids = clients.map(({ id }) => id);
  const members = clients.map(({ primary }) => primary.id);
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `with made as (
       insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at, changed_at)
       select $1, uuidv7(), c, date_trunc('day', now()) + make_interval(weeks => n, days => (i % 5)::integer, hours => (8 + i / 5 % 8)::integer), 50, 'planned', m, now(), now()
       from unnest($2::uuid[], $3::uuid[]) with ordinality t (c, m, i), generate_series(-$4::integer, $5::integer) n
       returning practice_id, id, made_by)
     insert into appointment_member (practice_id, appointment_id, member_id) select practice_id, id, made_by from made`,
    [practice.id, ids, members, WEEKS * depth, WEEKS_AHEAD],
  );
  const count = WEEKS * depth;
  const messages = clients.flatMap((client) => {
    const sealer = new ClientSealer(client.id, client.key);
    return Array.from({ length: count }, (_, i) => {
      const id = newId();
      const who = i % 2 === count % 2 ? 'team' : 'client';
      return { id, client: client.id, number: i + 1, member: who === 'team' ? client.primary.id : null, sealed: sealer.seal(`message:${id}`, WORDS[who]), weeksAgo: count - i };
    });
  });
  const column = (key) => messages.map((message) => message[key]);
  await owner.query(
    `insert into message (practice_id, id, client_id, number, member_id, sealed_text, sent_at)
     select $1, id, client, number, member, sealed, now() - make_interval(weeks => weeks_ago)
     from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::uuid[], $6::bytea[], $7::integer[]) t (id, client, number, member, sealed, weeks_ago) order by weeks_ago desc`,
    [practice.id, ...['id', 'client', 'number', 'member', 'sealed', 'weeksAgo'].map(column)],
  );
  await owner.query(
    `insert into conversation (practice_id, client_id, last_number, last_at) select practice_id, client_id, max(number), max(sent_at) from message where practice_id = $1 group by 1, 2`,
    [practice.id],
  );
  await owner.query(
    `insert into conversation_reading (practice_id, client_id, reader_id, member_id, read_number, read_at)
     select $1, c, m, m, $4, now() from unnest($2::uuid[], $3::uuid[]) t (c, m)`,
    [practice.id, ids, members, count - 1],
  );
  await owner.query('set session_replication_role = default');
  await owner.query('vacuum analyze');
}
