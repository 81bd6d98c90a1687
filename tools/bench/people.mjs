import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';

/** How many therapists the supervisor supervises. */
export const SUPERVISED = 8;
const MASTER_ID = '00000000-0000-0000-0000-000000000001';
const range = (n) => Array.from({ length: n }, (_, i) => i);

/** Inserts rows of a table from a list of objects, in one statement. */
async function insert(owner, table, types, rows) {
  const columns = Object.keys(types);
  await owner.query(
    `insert into ${table} (${columns.join(', ')}) select * from unnest(${columns.map((c, i) => `$${i + 1}::${types[c]}[]`).join(', ')})`,
    columns.map((column) => rows.map((row) => row[column])),
  );
}

/** Somebody with a session already begun, whose token is sent as the cookie. */
const somebody = (kind, i, mark) => ({ kind, id: newId(), personId: newId(), name: `${kind} ${i}`, email: `${mark}${kind}${i}@example.test`, token: randomBytes(32).toString('base64url') });

/** A practice with its key sealed by the master key, before anybody belongs to it. */
export async function createPractice(owner, { built, masterKey }) {
  const { sealBytes } = await built.load('platform/sealing/envelope.js');
  const practice = { id: newId(), key: randomBytes(32) };
  const sealed = sealBytes({ id: MASTER_ID, bytes: masterKey }, `practice:${practice.id}`, practice.key);
  await owner.query(`select identity.practice_create($1, 'Bench', 'ES', 'Europe/Madrid', 'en', false, false, $2, $3)`, [practice.id, sealed, new Date()]);
  return practice;
}

/**
 * Therapists with their clients, and the supervisor of the first eight, straight into the tables, everyone signed in. A `mark`
 * before their addresses tells the people of one practice from those of another.
 * @returns `{practice, supervisor, therapists, clients}`; a client knows its `key` and `primary`
 */
export async function createPeople(owner, { built, practice, therapists: members, clientsEach, mark = '' }) {
  const { sealBytes } = await built.load('platform/sealing/envelope.js');
  const now = new Date();
  const since = new Date(now.getTime() - 12 * 365 * 86_400_000);
  const supervisor = { ...somebody('supervisor', 0, mark), roles: ['supervisor'] };
  const therapists = range(members).map((i) => ({ ...somebody('therapist', i, mark), roles: ['therapist'] }));
  const clients = therapists.flatMap((primary, t) =>
    range(clientsEach).map((i) => ({ ...somebody('client', t * clientsEach + i, mark), primary, key: { id: newId(), bytes: randomBytes(32) }, roles: [] })));
  const staff = [supervisor, ...therapists];
  const all = [...staff, ...clients];

  await insert(owner, 'identity.person', { id: 'uuid', email: 'text', name: 'text', language: 'text', created_at: 'timestamptz' },
    all.map(({ personId, email, name }) => ({ id: personId, email, name, language: 'en', created_at: since })));
  for (const { kind, personId, id, roles } of all) {
    await owner.query('select identity.membership_put($1, $2, $3, $4, $5)', [personId, practice.id, kind === 'client' ? 'client' : 'member', id, roles]);
  }
  await insert(owner, 'identity.session',
    { id: 'uuid', token_hash: 'bytea', person_id: 'uuid', practice_id: 'uuid', kind: 'text', device: 'text', created_at: 'timestamptz', last_seen_at: 'timestamptz', expires_at: 'timestamptz' },
    all.map(({ kind, personId, token }) => ({
      id: newId(), token_hash: createHash('sha256').update(token).digest(), person_id: personId, practice_id: practice.id, kind: kind === 'client' ? 'client' : 'member',
      device: 'bench', created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + 86_400_000),
    })));
  for (const { id, personId, name, email, roles } of staff) {
    await owner.query(
      `insert into member (practice_id, id, person_id, name, email, language, roles, state, created_at) values ($1, $2, $3, $4, $5, 'en', $6, 'active', $7)`,
      [practice.id, id, personId, name, email, roles, since],
    );
  }
  await insert(owner, 'client',
    { practice_id: 'uuid', id: 'uuid', person_id: 'uuid', code: 'text', name: 'text', time_zone: 'text', language: 'text', state: 'text', created_at: 'timestamptz' },
    clients.map(({ id, personId, name }, i) => ({ practice_id: practice.id, id, person_id: personId, code: `C${i}`, name, time_zone: 'Europe/Madrid', language: 'en', state: 'active', created_at: since })));
  await insert(owner, 'client_key', { practice_id: 'uuid', client_id: 'uuid', key_id: 'uuid', sealed_key: 'bytea', created_at: 'timestamptz' },
    clients.map(({ id, key }) => ({
      practice_id: practice.id, client_id: id, key_id: key.id, created_at: since,
      sealed_key: sealBytes({ id: practice.id, bytes: practice.key }, `client-key:${id}:${key.id}`, key.bytes),
    })));
  await insert(owner, 'care_team', { practice_id: 'uuid', client_id: 'uuid', member_id: 'uuid', since: 'timestamptz', is_primary: 'boolean' },
    clients.map(({ id, primary }) => ({ practice_id: practice.id, client_id: id, member_id: primary.id, since, is_primary: true })));
  await insert(owner, 'supervision', { practice_id: 'uuid', id: 'uuid', supervisor_id: 'uuid', supervisee_id: 'uuid', from_date: 'date' },
    therapists.slice(0, SUPERVISED).map(({ id }) => ({ practice_id: practice.id, id: newId(), supervisor_id: supervisor.id, supervisee_id: id, from_date: '2010-01-01' })));
  return { practice, supervisor, therapists, clients };
}
