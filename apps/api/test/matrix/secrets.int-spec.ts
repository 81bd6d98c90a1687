import { Caller } from '../factories/caller.js';
import { codeOf } from '../factories/codes.js';
import { expectOk } from '../factories/answers.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { captureOutput } from './output.js';
import { dump } from './tables.js';
import { foundPractice, PASSWORD } from './world.js';

/** Everything that opens a door, collected where a person meets it, and looked for where it must not be. */
describe('passwords, tokens, codes and second-factor secrets', () => {
  const secrets: Record<string, string> = {};
  let test: TestApp;
  let output: ReturnType<typeof captureOutput>;

  beforeAll(async () => {
    output = captureOutput();
    test = await startTestApp();
    const { owner } = await foundPractice(test);
    secrets['token of the founder'] = owner.token!;
    const somebody = new Caller(test.url);
    expectOk(await somebody.post('/session', { email: 'owner@here.test', password: PASSWORD }));
    secrets.password = PASSWORD;
    secrets['session token'] = somebody.token!;
    const { secret } = expectOk(await somebody.post('/me/second-factor', { password: PASSWORD })).body;
    secrets['second-factor secret'] = secret;
    const { recoveryCodes } = expectOk(await somebody.post('/me/second-factor/confirm', { code: codeOf(test, secret) })).body;
    secrets['recovery code'] = recoveryCodes[0];
    secrets['session token after the second factor'] = somebody.token!;
    const changed = 'quite another sentence 85';
    expectOk(await somebody.put('/me/password', { current: PASSWORD, password: changed }));
    secrets['changed password'] = changed;
    secrets['session token after the change'] = somebody.token!;
    const invited = { name: 'Invited', email: 'invited@here.test', roles: ['therapist'] };
    expectOk(await somebody.put('/members/01a00000-0000-7000-8000-000000000001', invited));
    const { items } = expectOk(await somebody.get('/mail')).body;
    secrets['invitation token'] = new URL(items.find((mail: { link?: string }) => mail.link).link).hash.slice(1);
    expectOk(await new Caller(test.url).post('/password-reset', { email: 'owner@here.test' }));
    output.restore();
  });
  afterAll(() => test.close());

  const forms = (secret: string): string[] => {
    const bare = secret.replaceAll('-', '');
    return [secret, bare].flatMap((form) => [form, Buffer.from(form).toString('hex'), Buffer.from(form, 'base64url').toString('hex'), Buffer.from(form).toString('base64')]);
  };
  const found = (where: string, text: string): string[] =>
    Object.entries(secrets).filter(([, secret]) => forms(secret).some((form) => text.includes(form))).map(([name]) => `${name} in ${where}`);

  it('were really there to be found', () => {
    expect(Object.values(secrets).filter((secret) => !secret || secret.length < 12)).toEqual([]);
    expect(new Set(Object.values(secrets)).size).toBe(9);
    expect(found('a text with all of them', Object.values(secrets).join(' '))).toHaveLength(9);
  });

  it('lie in no table', async () => {
    const tables = await dump(test.owner);
    expect(tables.get('identity.credential')).toContain('$argon2id$');
    expect(tables.get('identity.session')).toContain('token_hash');
    expect([...tables].flatMap(([name, text]) => found(`table ${name}`, text))).toEqual([]);
  });

  it('lie in no log line', () => {
    expect(output.text()).toContain('"msg"');
    expect(found('the log', output.text())).toEqual([]);
  });
});
