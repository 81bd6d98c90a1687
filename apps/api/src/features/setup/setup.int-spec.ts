import { anonymous, type Answer } from '../../../test/factories/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { SetupCode } from './setup-code.js';

const PASSWORD = 'seven quiet herons';
const practice = { name: 'Lindenhof', country: 'DE', timeZone: 'Europe/Berlin', language: 'en' };
const owner = { name: 'Olga', email: 'olga@example.test', password: PASSWORD };

describe('the first run', () => {
  let test: TestApp;
  let code: string;
  /** Starts the installation again as far as the code goes, and reads what the console got. */
  const printed = async (): Promise<string | undefined> => {
    const lines: string[] = [];
    const { stdout } = process;
    const write = stdout.write;
    stdout.write = (chunk: string | Uint8Array) => Boolean(lines.push(String(chunk)));
    await test.app.get(SetupCode).onApplicationBootstrap().finally(() => (stdout.write = write));
    const line = lines.find((text) => text.includes('setup.code'));
    return line && (JSON.parse(line) as { code: string }).code;
  };
  const found = (body: Record<string, unknown> = {}, caller = anonymous(test)): Promise<Answer> =>
    caller.post('/setup', { code, practice, owner, ...body });

  beforeEach(async () => {
    test = await startTestApp();
    test.clock.stop();
    code = (await printed())!;
  });
  afterEach(() => test.close());

  it('founds the practice and its owner by the code of the console, in whatever case', async () => {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const caller = anonymous(test);
    expect((await caller.get('/setup')).body).toEqual({ needed: true });
    const answer = await found({ code: ` ${code.toLowerCase().replace('-', ' ')}` }, caller);
    expect([answer.status, answer.body]).toEqual([201, { next: 'enrol-second-factor' }]);
    expect((await caller.get('/session')).body).toMatchObject({
      roles: ['owner'], person: { name: 'Olga', email: 'olga@example.test' }, practice: { ...practice, demo: false, secondFactorRequired: true },
    });
    expect((await caller.get('/setup')).body).toEqual({ needed: false });
    expect((await found()).body.code).toBe('setup.done');
    expect(await printed()).toBeUndefined();
    const exercises = await test.owner.query('select count(*) from exercise');
    expect(Number(exercises.rows[0].count)).toBeGreaterThanOrEqual(4);
    expect((await anonymous(test).post('/session', { email: owner.email, password: PASSWORD })).body.next).toBe('enrol-second-factor');
  });

  it('takes the newest code only, for a day, and keeps a digest of it', async () => {
    const newer = (await printed())!;
    expect((await found()).body.code).toBe('setup.code_refused');
    const tokens = await test.owner.query('select t::text from identity.one_time_token t');
    expect(tokens.rows).toHaveLength(1);
    expect(tokens.rows[0].t).not.toContain(newer.replace('-', ''));
    test.clock.advance(86_400_001);
    expect((await found({ code: newer })).body.code).toBe('setup.code_refused');
  });

  it('founds one practice when the code is used twenty times together', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, () => found()));
    expect(tries.filter((a) => a.status === 201)).toHaveLength(1);
    expect(tries.every((a) => [201, 409, 422, 429].includes(a.status))).toBe(true);
    expect(Number((await test.owner.query('select count(*) from identity.practice')).rows[0].count)).toBe(1);
  });

  it('slows guessing down', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await found({ code: 'AAAA-AAA2' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(statuses.slice(10)).toEqual([429, 429]);
    expect((await found()).status).toBe(429);
    test.clock.advance(300_000);
    expect((await found()).status).toBe(201);
  });

  it.each([
    [{ practice: { ...practice, timeZone: 'Mars/Olympus' } }, 'practice.timeZone'],
    [{ practice: { ...practice, country: 'ZZ' } }, 'practice.country'],
    [{ practice: { ...practice, language: 'fr' } }, 'practice.language'],
    [{ practice: { ...practice, name: '  ' } }, 'practice.name'],
    [{ practice: 'Lindenhof' }, 'practice'],
    [{ owner: { ...owner, email: 'olga' } }, 'owner.email'],
    [{ owner: { ...owner, password: 'short' } }, 'owner.password'],
    [{ owner: undefined }, 'owner'],
  ])('names the field at fault and keeps the code: %#', async (body, field) => {
    const answer = await found(body as Record<string, unknown>);
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, field]);
    expect((await found()).status).toBe(201);
  });
});
