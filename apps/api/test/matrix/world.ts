import { randomBytes } from 'node:crypto';
import { setupCodeHash } from '../../src/features/setup/setup-code.js';
import type { Role, StaffRole } from '../../src/platform/access/permissions.js';
import { Caller } from '../factories/caller.js';
import { expectOk } from '../factories/answers.js';
import {
  createClient, createMember, createPerson, createPractice, createSupervision, signedIn, type TestClient, type TestMember, type TestPractice,
} from '../factories/people.js';
import { installPrograms } from '../factories/programs.js';
import type { TestApp } from '../harness/test-app.js';

/** Somebody at the door: in which roles their session stands. */
export interface Somebody {
  key: string;
  caller: Caller;
  roles: Role[];
  member?: TestMember;
  client?: TestClient;
  /** Owes a second factor. */
  half?: boolean;
  /** The session is no session: anonymous, or a membership that ended. */
  out?: boolean;
}

export interface World {
  test: TestApp;
  /** The body that founded the practice. */
  setup: object;
  here: TestPractice;
  there: TestPractice;
  people: Map<string, Somebody>;
  who(key: string): Somebody;
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
export const PASSWORD = 'a long enough sentence 41';

/** Founds practice `here` through the setup door, as its first start does. */
export async function foundPractice(test: TestApp): Promise<{ setup: object; here: TestPractice; owner: Caller }> {
  const code = 'ABCD-EFGH';
  const later = new Date(test.clock.now().getTime() + 3_600_000);
  await test.owner.query(`select identity.token_create($1, 'setup', null, null, $2)`, [setupCodeHash(code), later]);
  const setup = {
    code,
    practice: { name: 'Here', country: 'ES', timeZone: 'Europe/Madrid', language: 'en' },
    owner: { name: 'Owner Here', email: 'owner@here.test', password: PASSWORD },
  };
  const owner = new Caller(test.url);
  expectOk(await owner.post('/setup', setup));
  await test.owner.query('update identity.practice set second_factor_required = false');
  const { rows } = await test.owner.query('select * from identity.practice');
  const row = rows[0]!;
  const here: TestPractice = {
    id: row.id, name: row.name, country: row.country, timeZone: row.time_zone, language: row.language,
    secondFactorRequired: false, demo: false, sealedKey: row.sealed_key,
  };
  return { setup, here, owner };
}

/** Two practices and every kind of person that the matrix tells apart. */
export async function createWorld(test: TestApp): Promise<World> {
  const { setup, here, owner } = await foundPractice(test);
  const there = await createPractice(test, { name: 'There' });
  await installPrograms(test, there);
  const people = new Map<string, Somebody>();
  const staff = (practice: TestPractice, roles: StaffRole[], given = {}): Promise<TestMember> => createMember(test, practice, { roles, ...given });
  const enter = async (key: string, who: TestMember | TestClient, more: Partial<Somebody> = {}): Promise<void> => {
    const roles: Role[] = who.kind === 'client' ? ['client'] : who.roles;
    people.set(key, { key, caller: await signedIn(test, who), roles, [who.kind]: who, ...more });
  };
  people.set('anonymous', { key: 'anonymous', caller: new Caller(test.url), roles: [], out: true });
  people.set('owner', { key: 'owner', caller: owner, roles: ['owner'] });

  const [treating, coTreating, unassigned, former, ended] = [
    await staff(here, ['therapist']), await staff(here, ['therapist']), await staff(here, ['therapist']), await staff(here, ['therapist']), await staff(here, ['therapist']),
  ];
  const half = await staff(here, ['owner', 'admin', 'therapist', 'supervisor']);
  const team = { primary: treating, others: [coTreating, former, ended, half] };
  const client = await createClient(test, here, team);
  await enter('client', client);
  await enter('otherClient', await createClient(test, here, { primary: treating }));
  await enter('treating', treating);
  await enter('coTreating', coTreating);
  await enter('unassigned', unassigned);
  await enter('former', former);
  await enter('ended', ended, { out: true });
  await enter('admin', await staff(here, ['admin']));
  await enter('half', half, { half: true });
  await test.owner.query('select identity.second_factor_begin($1, $2)', [half.personId, randomBytes(40)]);
  await test.owner.query('select identity.second_factor_confirm($1, now())', [half.personId]);

  const supervisors: [string, TestMember, { from?: string; until?: string }][] = [
    ['supervisor', treating, {}], ['supervisorBefore', treating, { from: day(5) }],
    ['supervisorAfter', treating, { from: day(-30), until: day(-5) }], ['supervisorElsewhere', unassigned, {}],
  ];
  for (const [key, supervisee, dates] of supervisors) {
    const supervisor = await staff(here, ['supervisor']);
    await createSupervision(test, supervisor, supervisee, dates);
    await enter(key, supervisor);
  }
  await createSupervision(test, half, treating);

  const foreignTherapist = await staff(there, ['therapist']);
  await enter('foreignTherapist', foreignTherapist);
  await enter('foreignOwner', await staff(there, ['owner']));
  await enter('foreignClient', await createClient(test, there, { primary: foreignTherapist }));
  const staffHere = await createPerson(test);
  await enter('staffHereClientThere at work', await staff(here, ['therapist'], { person: staffHere }));
  await enter('staffHereClientThere as client', await createClient(test, there, { primary: foreignTherapist, person: staffHere }));
  const clientHere = await createPerson(test);
  await enter('clientHereStaffThere as client', await createClient(test, here, { primary: treating, person: clientHere }));
  await enter('clientHereStaffThere at work', await staff(there, ['owner', 'therapist', 'supervisor'], { person: clientHere }));

  // Those of before leave through the doors that people leave by.
  expectOk(await owner.put(`/clients/${client.id}/care-team`, {
    members: [{ memberId: treating.id, primary: true }, { memberId: coTreating.id, primary: false }, { memberId: half.id, primary: false }, { memberId: ended.id, primary: false }],
  }));
  expectOk(await owner.post(`/members/${ended.id}/end`, {}));
  return { test, setup, here, there, people, who: (key) => people.get(key)! };
}
