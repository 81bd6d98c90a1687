import { anonymous, type Answer, type Caller } from '../../../test/factories/caller.js';
import { codeOf } from '../../../test/factories/codes.js';
import { createMember, createPractice, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { mailLinkPlace } from '../../platform/mail/outbox.js';
import { PasswordResetService } from './password-reset.service.js';
import { ResetLinks } from './reset-links.js';

const PASSWORD = 'seven quiet herons';
const NEW = 'eight quiet herons';

describe('a forgotten password', () => {
  let test: TestApp;
  let practice: TestPractice;
  let member: TestMember;
  beforeAll(async () => {
    // A mail server is named, so that the link is stored under seal; no worker runs, so none is contacted.
    test = await startTestApp({ SMTP_URL: 'smtp://127.0.0.1:1' });
    test.clock.stop();
    practice = await createPractice(test);
  });
  afterAll(async () => {
    await test.close();
    delete process.env.SMTP_URL;
  });
  beforeEach(async () => {
    member = await createMember(test, practice, { password: PASSWORD });
  });

  const ask = async (email: string): Promise<Answer> => {
    const answer = await anonymous(test).post('/password-reset', { email });
    await test.app.get(PasswordResetService).settled();
    return answer;
  };
  const mails = async (email: string): Promise<{ id: string; kind: string; sealed_link: Buffer | null }[]> =>
    (await test.owner.query('select id, kind, sealed_link from mail where recipient = $1 order by id desc', [email])).rows;
  const tokenFor = async (email: string): Promise<string> => {
    const [mail] = await mails(email);
    const link = test.app.get(Sealing).openShared(mailLinkPlace(mail!.id), mail!.sealed_link!, practice);
    expect(link).toMatch(/^http:\/\/localhost:3000\/reset#[\w-]{43}$/);
    return link.split('#')[1]!;
  };
  const confirm = (token: string, password = NEW): Promise<Answer> => anonymous(test).post('/password-reset/confirm', { token, password });
  const signIn = (password: string, caller: Caller = anonymous(test)): Promise<Answer> => caller.post('/session', { email: member.email, password });

  it('answers known and unknown addresses alike, and mails only the known', async () => {
    const [known, unknown] = [await ask(member.email), await ask('nobody@example.test')];
    expect([known.status, known.text]).toEqual([202, '']);
    expect([unknown.status, unknown.text]).toEqual([202, '']);
    expect(await mails(member.email)).toMatchObject([{ kind: 'password-reset' }]);
    expect(await mails('nobody@example.test')).toEqual([]);
  });

  it('sets a new password once, and every session is over', async () => {
    const before = await signedIn(test, member);
    await ask(member.email);
    const token = await tokenFor(member.email);
    expect((await confirm(token, 'short')).body.errors).toMatchObject([{ field: 'password', code: 'password.too_short' }]);
    expect((await confirm(token)).status).toBe(204);
    expect((await before.get('/session')).status).toBe(401);
    expect([(await signIn(PASSWORD)).status, (await signIn(NEW)).status]).toEqual([401, 200]);
    expect((await confirm(token, 'nine quiet herons')).body.code).toBe('password_reset.used_or_expired');
    expect((await mails(member.email))[0]!.sealed_link).toBeNull();
    const audit = await test.owner.query(`select count(*) from audit_event where action = 'password.reset' and subject_id = $1`, [member.personId]);
    expect(Number(audit.rows[0].count)).toBe(1);
  });

  it('sets one password when the link is used twenty times together', async () => {
    await ask(member.email);
    const token = await tokenFor(member.email);
    const tries = await Promise.all(Array.from({ length: 20 }, (_, i) => confirm(token, `herons number ${i} of many`)));
    expect(tries.filter((a) => a.status === 204)).toHaveLength(1);
  });

  it('refuses a link that is an hour old, replaced or made up in the same words', async () => {
    await ask(member.email);
    const replaced = await tokenFor(member.email);
    await ask(member.email);
    const expired = await tokenFor(member.email);
    const first = await confirm(replaced);
    test.clock.advance(3_600_001);
    const answers = [first, await confirm(expired), await confirm('made-up')];
    expect(answers.map((a) => [a.status, a.body.code])).toEqual(Array(3).fill([422, 'password_reset.used_or_expired']));
    expect((await signIn(PASSWORD)).status).toBe(200);
  });

  it('keeps the second factor', async () => {
    const caller = anonymous(test);
    await signIn(PASSWORD, caller);
    const { secret } = (await caller.post('/me/second-factor', { password: PASSWORD })).body;
    await caller.post('/me/second-factor/confirm', { code: codeOf(test, secret) });
    await ask(member.email);
    await confirm(await tokenFor(member.email));
    const again = anonymous(test);
    expect((await signIn(NEW, again)).body).toEqual({ next: 'second-factor' });
    expect((await again.get('/practice')).status).toBe(403);
    test.clock.advance(30_000);
    expect((await again.post('/session/second-factor', { code: codeOf(test, secret) })).status).toBe(200);
  });

  it('lets the owner of the mailbox in while somebody else is guessing', async () => {
    for (let i = 0; i < 12; i += 1) await signIn('wrong wrong wrong');
    expect((await signIn(PASSWORD)).status).toBe(429);
    await ask(member.email);
    await confirm(await tokenFor(member.email));
    expect((await signIn(NEW)).status).toBe(200);
  });

  it('fills nobody’s mailbox', async () => {
    for (let i = 0; i < 10; i += 1) expect((await ask(member.email)).status).toBe(202);
    expect((await mails(member.email)).length).toBeLessThan(6);
  });

  it('shows no link to the owner, and stays in the outbox until a mail server takes it', async () => {
    const owner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    await ask(member.email);
    const listed = async (): Promise<Record<string, unknown>> => {
      const { smtp, items } = (await owner.get('/mail?limit=200')).body;
      expect(smtp).toBe(true);
      return items.find((m: { recipient: string }) => m.recipient === member.email);
    };
    const mail = await listed();
    expect(mail).toEqual({ id: expect.any(String), recipient: member.email, kind: 'password-reset', createdAt: expect.any(String), state: 'waiting', sentAt: null });
    // With the server gone the mail cannot leave: the job fails and is tried again, and nothing is marked as sent.
    await expect(test.app.get(Mailer).send({ practiceId: practice.id, mailId: mail.id as string }, false)).rejects.toThrow();
    expect((await listed()).state).toBe('waiting');
  });

  it('is made on the server too, for those who exist', async () => {
    const made = await test.app.get(ResetLinks).make(member.email.toUpperCase());
    expect((await confirm(made!.link.split('#')[1]!)).status).toBe(204);
    expect(await test.app.get(ResetLinks).make('nobody@example.test')).toBeUndefined();
  });
});
