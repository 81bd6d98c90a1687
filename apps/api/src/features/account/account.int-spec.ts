import { anonymous, type Caller } from '../../../test/factories/caller.js';
import { codeOf } from '../../../test/factories/codes.js';
import { createClient, createMember, createPractice, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { Identity } from '../../platform/database/identity.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

const PASSWORD = 'seven quiet herons';
const STEP_MS = 30_000;

describe('one’s own account', () => {
  let test: TestApp;
  let practice: TestPractice;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    practice = await createPractice(test);
  });
  afterAll(() => test.close());

  const signIn = async (email: string, password = PASSWORD): Promise<Caller> => {
    const caller = anonymous(test);
    expect((await caller.post('/session', { email, password })).status).toBe(200);
    return caller;
  };
  /** A member with a second factor, signed in and past it. */
  const enrolled = async (): Promise<{ member: TestMember; caller: Caller; secret: string; recoveryCodes: string[] }> => {
    const member = await createMember(test, practice, { password: PASSWORD });
    const caller = await signIn(member.email);
    const { secret } = (await caller.post('/me/second-factor', { password: PASSWORD })).body;
    const { recoveryCodes } = (await caller.post('/me/second-factor/confirm', { code: codeOf(test, secret) })).body;
    test.clock.advance(STEP_MS);
    return { member, caller, secret, recoveryCodes };
  };

  it('changes name and language', async () => {
    const member = await createMember(test, practice);
    const caller = await signedIn(test, member);
    const changed = await caller.patch('/me', { name: '  Nora Ek ', language: 'es' });
    expect([changed.status, changed.body]).toEqual([200, { id: member.personId, name: 'Nora Ek', email: member.email, language: 'es' }]);
    expect((await caller.get('/session')).body.person).toMatchObject({ name: 'Nora Ek', language: 'es' });
    expect((await caller.patch('/me', { name: ' ' })).body.errors).toMatchObject([{ field: 'name' }]);
    expect((await caller.patch('/me', { email: 'x@example.test' })).body.errors).toMatchObject([{ field: 'email', code: 'unknown_field' }]);
  });

  it('writes to a client in the language they read in', async () => {
    const client = await createClient(test, practice);
    const caller = await signedIn(test, client);
    expect((await caller.get('/me/reminders')).body.language).toBe('en');
    await caller.patch('/me', { language: 'es' });
    expect((await caller.get('/me/reminders')).body.language).toBe('es');
  });

  it('changes the password, and every other session is over', async () => {
    const { email } = await createMember(test, practice, { password: PASSWORD });
    const [here, there] = [await signIn(email), await signIn(email)];
    const before = here.copy();
    expect((await here.put('/me/password', { current: 'not this one at all', password: 'eight quiet herons' })).body.code).toBe('password.refused');
    expect((await here.put('/me/password', { current: PASSWORD, password: 'eight quiet herons' })).status).toBe(204);
    expect((await there.get('/session')).status).toBe(401);
    expect((await before.get('/session')).status).toBe(401);
    expect((await here.get('/session')).status).toBe(200);
    expect((await anonymous(test).post('/session', { email, password: PASSWORD })).status).toBe(401);
    await signIn(email, 'eight quiet herons');
  });

  it.each([
    ['short', 'password.too_short'],
    ['éé'.repeat(5), 'password.too_short'],
    ['x1'.repeat(101), 'password.too_long'],
    ['aaaaaaaaaaaaaa', 'password.common'],
    ['passwordpassword', 'password.common'],
    ['iloveyou!!!!!!!!2024', 'password.common'],
    ['Basketball123', 'password.common'],
    ['my name is margarethe.k', 'password.common'],
  ])('refuses the password %s as %s', async (password, code) => {
    const caller = await signedIn(test, await createMember(test, practice, { email: `margarethe.k@${Math.random()}.example.test` }));
    const answer = await caller.put('/me/password', { current: PASSWORD, password });
    expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ field: 'password', code })]]);
  });

  it('asks for a code once a second factor is set, and for nothing else before', async () => {
    const { member, secret, caller } = await enrolled();
    expect((await caller.get('/practice')).status).toBe(200);
    expect((await caller.post('/me/second-factor', { password: PASSWORD })).body.code).toBe('second_factor.already_set');
    const half = anonymous(test);
    expect((await half.post('/session', { email: member.email, password: PASSWORD })).body).toEqual({ next: 'second-factor' });
    expect((await half.get('/session')).body).toMatchObject({ next: 'second-factor', secondFactor: { enrolled: true, passed: false } });
    for (const answer of [await half.get('/practice'), await half.patch('/me', { name: 'X' }), await half.get('/me/sessions')]) {
      expect(answer.body.code).toBe('session.second_factor_required');
    }
    expect((await half.post('/session/second-factor', { code: '000000' })).body.code).toBe('second_factor.refused');
    const before = half.copy();
    expect((await half.post('/session/second-factor', { code: codeOf(test, secret) })).body).toEqual({ next: 'done' });
    expect((await before.get('/session')).status).toBe(401);
    expect((await half.get('/practice')).status).toBe(200);
  });

  it('takes a code one step early or late, never two, and never one older than the last', async () => {
    const { member, secret } = await enrolled();
    const half = await signIn(member.email);
    test.clock.advance(10 * STEP_MS);
    const enter = async (steps: number): Promise<number> => (await half.post('/session/second-factor', { code: codeOf(test, secret, steps) })).status;
    expect([await enter(2), await enter(-2)]).toEqual([422, 422]);
    expect(await enter(1)).toBe(200);
    expect([await enter(1), await enter(0), await enter(-1)]).toEqual([422, 422, 422]);
  });

  it('lets one of fifty in with the same code of the app', async () => {
    const { member, secret } = await enrolled();
    const half = await signIn(member.email);
    const code = codeOf(test, secret);
    const tries = await Promise.all(Array.from({ length: 50 }, () => half.copy().post('/session/second-factor', { code })));
    expect(tries.filter((a) => a.status === 200)).toHaveLength(1);
    expect(tries.every((a) => [200, 401, 422, 429].includes(a.status))).toBe(true);
  });

  it('lets one of fifty in with the same recovery code', async () => {
    const { member, recoveryCodes } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    const half = await signIn(member.email);
    const tries = await Promise.all(
      Array.from({ length: 50 }, () => half.copy().post('/session/second-factor', { code: recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ') })),
    );
    expect(tries.filter((a) => a.status === 200)).toHaveLength(1);
    test.clock.advance(3_600_000);
    const again = await signIn(member.email);
    expect((await again.post('/session/second-factor', { code: recoveryCodes[3] })).status).toBe(422);
    test.clock.advance(3_600_000);
    expect((await again.post('/session/second-factor', { code: recoveryCodes[4] })).status).toBe(200);
  });

  it('uses a step and a recovery code up in the statement that asks for them, without any slowing down', async () => {
    const { member } = await enrolled();
    const identity = test.app.get(Identity);
    await identity.call('recovery_codes_put', [member.personId, [Buffer.from('a code')]]);
    const fifty = (call: () => Promise<boolean>): Promise<boolean[]> => Promise.all(Array.from({ length: 50 }, call));
    const steps = await fifty(() => identity.value('second_factor_use', [member.personId, 99_999_999]));
    const codes = await fifty(() => identity.value('recovery_code_use', [member.personId, Buffer.from('a code'), test.clock.now()]));
    expect([steps.filter(Boolean).length, codes.filter(Boolean).length]).toEqual([1, 1]);
  });

  it.each(['òóòóòó', '😀😀😀', '١٢٣٤٥٦', '12345', '1234567', '12 34 5', 'ABCDEF'])('refuses %s, which is no code of an app, at enrolling and at signing in', async (code) => {
    const member = await createMember(test, practice, { password: PASSWORD });
    const caller = await signIn(member.email);
    const { secret } = (await caller.post('/me/second-factor', { password: PASSWORD })).body;
    const enrolling = await caller.post('/me/second-factor/confirm', { code });
    expect([enrolling.status, enrolling.body.code]).toEqual([422, 'second_factor.refused']);
    expect((await caller.post('/me/second-factor/confirm', { code: codeOf(test, secret) })).status).toBe(200);
    const half = await signIn(member.email);
    const signingIn = await half.post('/session/second-factor', { code });
    expect([signingIn.status, signingIn.body.code]).toEqual([422, 'second_factor.refused']);
  });

  it('takes a code in two groups, as some apps show it', async () => {
    const { member, secret } = await enrolled();
    const half = await signIn(member.email);
    expect((await half.post('/session/second-factor', { code: codeOf(test, secret).replace(/^.../, '$& ') })).body).toEqual({ next: 'done' });
  });

  it('slows down guessing at codes', async () => {
    const { member } = await enrolled();
    const half = await signIn(member.email);
    const tries = [];
    for (let i = 0; i < 8; i += 1) tries.push((await half.post('/session/second-factor', { code: `00000${i}` })).status);
    expect(tries).toEqual([422, 422, 422, 422, 422, 429, 429, 429]);
  });

  it('renews recovery codes, and removes the factor with password and code', async () => {
    const { caller, secret, recoveryCodes } = await enrolled();
    const renewed = (await caller.post('/me/recovery-codes', { password: PASSWORD })).body.recoveryCodes;
    expect(renewed).toHaveLength(10);
    expect((await caller.post('/me/second-factor/remove', { password: 'not this one at all', code: codeOf(test, secret) })).body.code).toBe('password.refused');
    expect((await caller.post('/me/second-factor/remove', { password: PASSWORD, code: recoveryCodes[0] })).body.code).toBe('second_factor.refused');
    expect((await caller.post('/me/second-factor/remove', { password: PASSWORD, code: renewed[0] })).status).toBe(204);
    expect((await caller.get('/session')).body.secondFactor).toMatchObject({ enrolled: false });
    expect((await caller.post('/me/recovery-codes', { password: PASSWORD })).body.code).toBe('second_factor.not_set');
  });

  it('holds back staff of a practice that asks for a second factor, until they have one', async () => {
    const strict = await createPractice(test, { secondFactorRequired: true });
    const member = await createMember(test, strict, { password: PASSWORD, roles: ['owner'] });
    const caller = anonymous(test);
    expect((await caller.post('/session', { email: member.email, password: PASSWORD })).body).toEqual({ next: 'enrol-second-factor' });
    expect((await caller.get('/practice')).body.code).toBe('session.second_factor_required');
    const { secret, uri } = (await caller.post('/me/second-factor', { password: PASSWORD })).body;
    expect(uri).toContain(`secret=${secret}`);
    expect((await caller.post('/me/second-factor/confirm', { code: '000000' })).body.code).toBe('second_factor.refused');
    expect((await caller.post('/me/second-factor/confirm', { code: codeOf(test, secret) })).body.recoveryCodes).toHaveLength(10);
    expect((await caller.get('/practice')).status).toBe(200);
    test.clock.advance(STEP_MS);
    const removal = await caller.post('/me/second-factor/remove', { password: PASSWORD, code: codeOf(test, secret) });
    expect(removal.body.code).toBe('second_factor.required');
  });

  it('keeps no secret in clear', async () => {
    const { secret, recoveryCodes, caller } = await enrolled();
    const { rows } = await test.owner.query(`
      select (select string_agg(t::text, '') from identity.second_factor t) || (select string_agg(t::text, '') from identity.recovery_code t)
        || (select string_agg(t::text, '') from identity.session t) || (select string_agg(t::text, '') from identity.credential t) as all`);
    const held = rows[0].all as string;
    expect(held).toContain('$argon2id$v=19$m=65536,t=2,p=1$');
    for (const clear of [secret, recoveryCodes[0]!, caller.token!, PASSWORD]) {
      expect(held).not.toContain(clear);
      expect(held).not.toContain(Buffer.from(clear).toString('hex'));
    }
  });
});
