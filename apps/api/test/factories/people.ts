import { createHash, randomBytes } from 'node:crypto';
import type { StaffRole } from '../../src/platform/access/permissions.js';
import { type PracticeContext, runInContext } from '../../src/platform/context/request-context.js';
import { Tenant } from '../../src/platform/database/tenant.js';
import type { TenantTx } from '../../src/platform/database/tenant-tx.js';
import { Passwords } from '../../src/features/session/passwords.js';
import { newId } from '../../src/platform/ids.js';
import { Sealing } from '../../src/platform/sealing/sealing.js';
import type { TestApp } from '../harness/test-app.js';
import { Caller } from './caller.js';

export type TestPractice = PracticeContext;
export interface TestPerson {
  id: string;
  name: string;
  email: string;
}
/** A member of staff. `person` is undefined while only invited. */
export interface TestMember extends TestPerson {
  kind: 'member';
  practice: TestPractice;
  personId: string;
  roles: StaffRole[];
}
export interface TestClient extends TestPerson {
  kind: 'client';
  practice: TestPractice;
  personId: string;
  code: string;
  timeZone: string;
}

let count = 0;
const next = (): number => (count += 1);

/** Runs `work` inside a practice, as the system. */
export const inPractice = <T>(test: TestApp, practice: TestPractice, work: (tx: TenantTx) => Promise<T>): Promise<T> =>
  runInContext({ requestId: newId(), roles: [], practice }, () => test.app.get(Tenant).run(work, practice.id));

/** A practice with its key; no second factor is asked of its staff unless told. */
export async function createPractice(test: TestApp, given: Partial<Omit<TestPractice, 'id' | 'sealedKey'>> = {}): Promise<TestPractice> {
  const id = newId();
  const practice: TestPractice = {
    name: `Practice ${next()}`, country: 'ES', timeZone: 'Europe/Madrid', language: 'en', secondFactorRequired: false, demo: false,
    ...given, id, sealedKey: test.app.get(Sealing).newPracticeKey(id),
  };
  await test.owner.query('select identity.practice_create($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    id, practice.name, practice.country, practice.timeZone, practice.language, practice.secondFactorRequired, practice.demo,
    practice.sealedKey, test.clock.now(),
  ]);
  return practice;
}

/** A person, with a password only when one is named: hashing it takes its time. */
export async function createPerson(
  test: TestApp,
  given: { name?: string; email?: string; password?: string; language?: 'en' | 'es' } = {},
): Promise<TestPerson> {
  const number = next();
  const person = { id: newId(), name: given.name ?? `Person ${number}`, email: given.email ?? `person${number}@example.test` };
  const hash = given.password ? await test.app.get(Passwords).hash(given.password) : 'none';
  await test.owner.query('select identity.person_create($1, $2, $3, $4, $5, $6)', [
    person.id, person.email, person.name, given.language ?? 'en', hash, test.clock.now(),
  ]);
  return person;
}

/** An active member of staff, a therapist unless told. */
export async function createMember(
  test: TestApp,
  practice: TestPractice,
  given: { roles?: StaffRole[]; name?: string; email?: string; password?: string; person?: TestPerson } = {},
): Promise<TestMember> {
  const person = given.person ?? (await createPerson(test, given));
  const roles = given.roles ?? ['therapist'];
  const id = newId();
  await test.owner.query(
    `insert into member (practice_id, id, person_id, name, email, language, roles, state, created_at)
     values ($1, $2, $3, $4, $5, 'en', $6, 'active', $7)`,
    [practice.id, id, person.id, person.name, person.email, roles, test.clock.now()],
  );
  await test.owner.query(`select identity.membership_put($1, $2, 'member', $3, $4)`, [person.id, practice.id, id, roles]);
  return { kind: 'member', practice, id, personId: person.id, name: person.name, email: person.email, roles };
}

/** An active client with a key and, when `primary` is named, a care team. Can sign in to the portal. */
export async function createClient(
  test: TestApp,
  practice: TestPractice,
  given: { primary?: TestMember; others?: TestMember[]; name?: string; timeZone?: string; password?: string; email?: string; person?: TestPerson } = {},
  // A client who has not taken up an invitation has no person behind them yet.
  { invited = false } = {},
): Promise<TestClient> {
  const person = given.person ?? (await createPerson(test, given));
  const id = newId();
  const timeZone = given.timeZone ?? practice.timeZone;
  const code = await inPractice(test, practice, async (tx) => {
    const sealing = test.app.get(Sealing);
    const now = test.clock.now();
    const code = sealing.clientCode(id);
    tx.write(
      `insert into client (practice_id, id, person_id, code, name, email, time_zone, language, state, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'en', 'active', $8)`,
      [practice.id, id, invited ? null : person.id, code, person.name, person.email, timeZone, now],
    );
    sealing.createClientKey(tx, id, now);
    tx.write('insert into client_summary (practice_id, client_id) values ($1, $2)', [practice.id, id]);
    const team = [...(given.primary ? [given.primary] : []), ...(given.others ?? [])];
    for (const member of team) {
      tx.write('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, $4, $5)', [
        practice.id, id, member.id, now, member === given.primary,
      ]);
    }
    return code;
  });
  if (!invited) await test.owner.query(`select identity.membership_put($1, $2, 'client', $3, '{}')`, [person.id, practice.id, id]);
  return { kind: 'client', practice, id, personId: person.id, name: person.name, email: person.email, code, timeZone };
}

/** A dated supervision; from long ago and open-ended unless told. */
export async function createSupervision(
  test: TestApp,
  supervisor: TestMember,
  supervisee: TestMember,
  given: { from?: string; until?: string } = {},
): Promise<string> {
  const id = newId();
  await test.owner.query(
    `insert into supervision (practice_id, id, supervisor_id, supervisee_id, from_date, until_date) values ($1, $2, $3, $4, $5, $6)`,
    [supervisor.practice.id, id, supervisor.id, supervisee.id, given.from ?? '2020-01-01', given.until ?? null],
  );
  return id;
}

/** Signs somebody in without the sign-in page: a session row, and its token in a cookie. */
export async function signedIn(test: TestApp, who: TestMember | TestClient, given: { secondFactorPassed?: boolean } = {}): Promise<Caller> {
  const token = randomBytes(32).toString('base64url');
  const now = test.clock.now();
  await test.owner.query(`select identity.session_create($1, $2, $3, $4, $5, $6, 'test', $7, $8)`, [
    newId(), createHash('sha256').update(token).digest(), who.personId, who.practice.id, who.kind,
    given.secondFactorPassed ? now : null, now, new Date(now.getTime() + 365 * 86_400_000),
  ]);
  return new Caller(test.url, { attune: token });
}
