import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/**
 * One practice with a therapist and clients, each with a session, straight into the tables; their keys are sealed as
 * the API seals them.
 */
export async function createPeople(owner, { built, masterKey, clients }) {
  const { sealBytes } = await built.load('platform/sealing/envelope.js');
  const master = { id: '00000000-0000-0000-0000-000000000001', bytes: masterKey };
  const practice = { id: newId(), bytes: randomBytes(32) };
  const now = new Date();
  const sealedKey = sealBytes(master, `practice:${practice.id}`, practice.bytes);
  await owner.query(`select identity.practice_create($1, 'Durable', 'ES', 'Europe/Madrid', 'en', false, false, $2, $3)`, [practice.id, sealedKey, now]);

  const person = async (name, kind, subjectId, roles) => {
    const id = newId();
    const token = randomBytes(32).toString('base64url');
    await owner.query(`select identity.person_create($1, $2, $3, 'en', 'none', $4)`, [id, `${name}@example.test`, name, now]);
    await owner.query('select identity.membership_put($1, $2, $3, $4, $5)', [id, practice.id, kind, subjectId, roles]);
    await owner.query(`select identity.session_create($1, $2, $3, $4, $5, null, 'load', $6, $7)`, [
      newId(), createHash('sha256').update(token).digest(), id, practice.id, kind, now, new Date(now.getTime() + 86_400_000),
    ]);
    return { id, token };
  };

  const memberId = newId();
  const therapist = await person('therapist', 'member', memberId, ['therapist']);
  await owner.query(
    `insert into member (practice_id, id, person_id, name, email, language, roles, state, created_at)
     values ($1, $2, $3, 'therapist', 'therapist@example.test', 'en', '{therapist}', 'active', $4)`,
    [practice.id, memberId, therapist.id, now],
  );
  const treated = [];
  for (let i = 0; i < clients; i += 1) {
    const id = newId();
    const keyId = newId();
    const { id: personId, token } = await person(`client${i}`, 'client', id, []);
    await owner.query(
      `insert into client (practice_id, id, person_id, code, name, time_zone, language, state, created_at)
       values ($1, $2, $3, $4, $5, 'Europe/Madrid', 'en', 'active', $6)`,
      [practice.id, id, personId, `C${i}`, `client${i}`, now],
    );
    const sealed = sealBytes({ id: practice.id, bytes: practice.bytes }, `client-key:${id}:${keyId}`, randomBytes(32));
    await owner.query('insert into client_key (practice_id, client_id, key_id, sealed_key, created_at) values ($1, $2, $3, $4, $5)', [practice.id, id, keyId, sealed, now]);
    await owner.query('insert into client_summary (practice_id, client_id) values ($1, $2)', [practice.id, id]);
    await owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, $4, true)', [practice.id, id, memberId, now]);
    treated.push({ id, token });
  }
  return { practiceId: practice.id, memberId, therapist, clients: treated };
}

/** Gives every client the gratitude log and the three statements, twice a day for some weeks, through the API. */
export async function assignWork(people, { built, call }) {
  const { builtInVersions } = await built.load('features/exercises/built-in.js');
  const exerciseOf = (catalogId) => [...builtInVersions.values()].find((version) => version.catalogId === catalogId).id;
  for (const client of people.clients) {
    client.work = [];
    for (const catalogId of ['C6', 'A10']) {
      const { status, body } = await call(people.therapist, 'PUT', `/assignments/${newId()}`, {
        clientId: client.id, exerciseId: exerciseOf(catalogId), why: 'To have something to send.',
        schedule: { startDate: day(-30), repeat: 'daily', times: ['09:00', '20:00'], untilDate: day(60) },
      });
      if (status !== 201) throw new Error(`the assignment was not taken: ${status} ${JSON.stringify(body)}`);
      client.work.push({ catalogId, assignmentId: body.id, occasions: body.occasions.map(({ id }) => id) });
    }
  }
}
