import { randomBytes } from 'node:crypto';
import { hashToken } from '../../../src/platform/access/session.strategy.js';
import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { Caller } from '../../factories/caller.js';
import { codeOf } from '../../factories/codes.js';
import { createMember, signedIn, type TestMember } from '../../factories/people.js';
import type { Cases, Ground } from '../case.js';
import { PASSWORD, type World } from '../world.js';

const stranger = ({ world }: Ground): Caller => new Caller(world.test.url);
const hour = ({ test }: World): Date => new Date(test.clock.now().getTime() + 3_600_000);

/** Somebody of the practice with a password and a session, made for one request. */
async function newcomer({ world }: Ground, given: { secondFactor?: 'begun' | 'set' } = {}): Promise<{ member: TestMember; caller: Caller; code: (steps?: number) => string }> {
  const { test } = world;
  const member = await createMember(test, world.here, { password: PASSWORD });
  const caller = await signedIn(test, member);
  let secret = '';
  if (given.secondFactor) secret = expectOk(await caller.post('/me/second-factor', { password: PASSWORD })).body.secret;
  if (given.secondFactor === 'set') expectOk(await caller.post('/me/second-factor/confirm', { code: codeOf(test, secret) }));
  return { member, caller, code: (steps = 0) => codeOf(test, secret, steps) };
}

/** A one-time token in place of the mailed one, of which the server keeps only the hash. */
export async function tokenFor({ world }: Ground, kind: 'invitation' | 'password-reset', subjectId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await world.test.owner.query('select identity.token_create($1, $2, $3, $4, $5)', [hashToken(token), kind, world.here.id, subjectId, hour(world)]);
  return token;
}

async function invited(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('owner').caller.put(`/members/${id}`, { name: 'Invited', email: `${id}@example.test`, roles: ['therapist'] }));
  return tokenFor(ground, 'invitation', id);
}

export const accountCases: Cases = {
  'GET /healthz': { kind: 'open', make: (ground) => ({ path: '/../../healthz', as: stranger(ground) }) },
  'GET /readyz': { kind: 'open', make: (ground) => ({ path: '/../../readyz', as: stranger(ground) }) },
  'GET /openapi.json': { kind: 'open', make: (ground) => ({ path: '/openapi.json', as: stranger(ground) }) },
  'GET /setup': { kind: 'open', make: (ground) => ({ path: '/setup', as: stranger(ground) }) },
  // It succeeded once, when this world was founded; the same body again finds it done.
  'POST /setup': { kind: 'open', refusals: { everyone: 409 }, make: ({ world }) => ({ path: '/setup', body: world.setup }) },
  'POST /session': { kind: 'open', make: (ground) => ({ path: '/session', body: { email: 'owner@here.test', password: PASSWORD }, as: stranger(ground) }) },
  'DELETE /session': { kind: 'open', make: async (ground) => ({ path: '/session', as: (await newcomer(ground)).caller }) },
  'GET /session': { kind: 'own', make: () => ({ path: '/session' }) },
  'POST /session/second-factor': {
    kind: 'own',
    async make(ground) {
      const { member, code } = await newcomer(ground, { secondFactor: 'set' });
      return { path: '/session/second-factor', body: { code: code(1) }, as: await signedIn(ground.world.test, member) };
    },
  },
  'POST /session/practice': {
    kind: 'row',
    apart: ['foreignClient', 'staffHereClientThere at work', 'staffHereClientThere as client'],
    async make({ world }) {
      const as = await signedIn(world.test, world.who('staffHereClientThere at work').member!);
      return { path: '/session/practice', body: { practiceId: world.there.id, kind: 'client' }, as };
    },
  },
  'PATCH /me': { kind: 'own', make: async (ground) => ({ path: '/me', body: { name: 'Another Name' }, as: (await newcomer(ground)).caller }) },
  'PUT /me/password': {
    kind: 'own',
    make: async (ground) => ({ path: '/me/password', body: { current: PASSWORD, password: 'quite another sentence 52' }, as: (await newcomer(ground)).caller }),
  },
  'POST /me/second-factor': {
    kind: 'own',
    make: async (ground) => ({ path: '/me/second-factor', body: { password: PASSWORD }, as: (await newcomer(ground)).caller }),
  },
  'POST /me/second-factor/confirm': {
    kind: 'own',
    async make(ground) {
      const { caller, code } = await newcomer(ground, { secondFactor: 'begun' });
      return { path: '/me/second-factor/confirm', body: { code: code() }, as: caller };
    },
  },
  'POST /me/second-factor/remove': {
    kind: 'own',
    async make(ground) {
      const { caller, code } = await newcomer(ground, { secondFactor: 'set' });
      return { path: '/me/second-factor/remove', body: { password: PASSWORD, code: code(1) }, as: caller };
    },
  },
  'POST /me/recovery-codes': {
    kind: 'own',
    async make(ground) {
      const { caller } = await newcomer(ground, { secondFactor: 'set' });
      return { path: '/me/recovery-codes', body: { password: PASSWORD }, as: caller };
    },
  },
  'GET /me/sessions': { kind: 'own', make: () => ({ path: '/me/sessions' }) },
  'DELETE /me/sessions/:id': {
    kind: 'row',
    allowed: ['treating'],
    async make({ world }) {
      const second = await signedIn(world.test, world.who('treating').member!);
      const { rows } = await world.test.owner.query('select id from identity.session where token_hash = $1', [hashToken(second.token!)]);
      return { path: `/me/sessions/${rows[0].id}` };
    },
  },
  'POST /me/sessions/end-others': { kind: 'own', make: async (ground) => ({ path: '/me/sessions/end-others', body: {}, as: (await newcomer(ground)).caller }) },
  'POST /password-reset': { kind: 'open', make: (ground) => ({ path: '/password-reset', body: { email: 'owner@here.test' }, as: stranger(ground) }) },
  'POST /password-reset/confirm': {
    kind: 'open',
    async make(ground) {
      const token = await tokenFor(ground, 'password-reset', (await newcomer(ground)).member.personId);
      return { path: '/password-reset/confirm', body: { token, password: 'quite another sentence 63' }, as: stranger(ground) };
    },
  },
  'POST /invitations/lookup': { kind: 'open', make: async (ground) => ({ path: '/invitations/lookup', body: { token: await invited(ground) }, as: stranger(ground) }) },
  'POST /invitations/accept': {
    kind: 'open',
    make: async (ground) => ({ path: '/invitations/accept', body: { token: await invited(ground), password: PASSWORD }, as: stranger(ground) }),
  },
};
