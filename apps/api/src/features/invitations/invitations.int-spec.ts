import { anonymous, type Answer, type Caller } from '../../../test/factories/caller.js';
import { codeOf } from '../../../test/factories/codes.js';
import {
  createClient, createMember, createPractice, inPractice, signedIn, type TestClient, type TestMember, type TestPractice,
} from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { runInContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { newId } from '../../platform/ids.js';
import { PasswordResetService } from '../password-reset/password-reset.service.js';
import { Invitations } from './invitations.js';

const PASSWORD = 'seven quiet herons';
const DAY_MS = 86_400_000;

describe('an invitation', () => {
  let test: TestApp;
  let practice: TestPractice;
  let owner: TestMember;
  let asOwner: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    practice = await createPractice(test, { name: 'Lindenhof', country: 'DE' });
    owner = await createMember(test, practice, { roles: ['owner'], name: 'Olga' });
    asOwner = await signedIn(test, owner);
  });
  afterAll(() => test.close());

  /** The token in the link that the outgoing-mail page shows for this address. */
  const tokenFor = async (email: string, reader = asOwner): Promise<string> => {
    const { items } = (await reader.get('/mail?limit=200')).body;
    const mail = items.find((m: { recipient: string; link?: string }) => m.recipient === email && m.link);
    expect(mail.link).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
    return mail.link.split('#')[1];
  };
  let count = 0;
  const inviteMember = async (email = `new${(count += 1)}@staff.example.test`): Promise<{ id: string; email: string; token: string }> => {
    const id = newId();
    const answer = await asOwner.put(`/members/${id}`, { name: 'Mia', email, roles: ['therapist', 'supervisor'], language: 'es' });
    expect([answer.status, answer.body.state]).toEqual([201, 'invited']);
    return { id, email, token: await tokenFor(email) };
  };
  const inviteClient = async (email = `client${(count += 1)}@example.test`): Promise<{ client: TestClient; token: string }> => {
    const primary = await createMember(test, practice);
    const client = await createClient(test, practice, { primary, email, name: 'Clio', person: { id: newId(), name: 'Clio', email } }, { invited: true });
    const context = { requestId: newId(), roles: [], practice, memberId: primary.id };
    await runInContext(context, () =>
      test.app.get(Tenant).run((tx) => test.app.get(Invitations).send(tx, { kind: 'client', id: client.id, email, language: 'en' })),
    );
    return { client, token: await tokenFor(email) };
  };
  const accept = (token: string, body: Record<string, unknown> = {}, caller = anonymous(test)): Promise<Answer> =>
    caller.post('/invitations/accept', { token, password: PASSWORD, ...body });
  /** In the order of the alphabet: within one millisecond there is no other. */
  const auditOf = async (subject: string): Promise<string[]> =>
    (await test.owner.query('select action from audit_event where subject_id = $1 order by action', [subject])).rows.map((r) => r.action);

  it('says to a member what it is, and signs them in with their roles', async () => {
    const { id, email, token } = await inviteMember();
    expect((await anonymous(test).post('/invitations/lookup', { token })).body).toEqual({
      kind: 'member', practice: { name: 'Lindenhof', country: 'DE' }, name: 'Mia', email, language: 'es', hasAccount: false,
      expiresAt: expect.any(String), invitedBy: 'Olga',
    });
    const caller = anonymous(test);
    expect((await accept(token, { password: 'short' }, caller)).body.errors).toMatchObject([{ field: 'password', code: 'password.too_short' }]);
    expect((await accept(token, {}, caller)).body).toEqual({ next: 'done' });
    expect((await caller.get('/session')).body).toMatchObject({ memberId: id, roles: ['therapist', 'supervisor'], person: { name: 'Mia', language: 'es' } });
    expect(await auditOf(id)).toEqual(['invitation.accept', 'invitation.send', 'member.invite']);
    const mails = (await asOwner.get('/mail?limit=200')).body.items.filter((m: { recipient: string }) => m.recipient === email);
    expect(mails).toMatchObject([{ kind: 'invitation', state: 'kept' }]);
    expect(mails[0].link).toBeUndefined();
  });

  it('asks a client for their understanding, and keeps it in the audit', async () => {
    const { client, token } = await inviteClient();
    const caller = anonymous(test);
    expect((await accept(token, {}, caller)).body.code).toBe('invitation.understanding_required');
    expect((await accept(token, { understood: false }, caller)).status).toBe(422);
    expect((await caller.get('/session')).status).toBe(401);
    expect((await accept(token, { understood: true }, caller)).body).toEqual({ next: 'done' });
    expect((await caller.get('/session')).body).toMatchObject({ clientId: client.id, roles: ['client'], person: { name: 'Clio' } });
    expect(await auditOf(client.id)).toEqual(['invitation.accept', 'invitation.send', 'invitation.understood']);
  });

  it('works once, also when fifty accept it together', async () => {
    const { client, token } = await inviteClient();
    const tries = await Promise.all(Array.from({ length: 50 }, () => accept(token, { understood: true })));
    const statuses = tries.map((a) => a.status);
    expect(statuses.filter((s) => s === 200)).toHaveLength(1);
    expect(statuses.every((s) => [200, 404, 422, 429, 503].includes(s))).toBe(true);
    expect((await accept(token, { understood: true })).body.code).toBe('invitation.not_found');
    const people = await test.owner.query('select count(*) from identity.person where lower(email) = $1', [client.email]);
    expect(Number(people.rows[0].count)).toBe(1);
  });

  it('answers one way when used, withdrawn, replaced, expired or made up', async () => {
    const [used, withdrawn, replaced, expired] = [await inviteMember(), await inviteMember(), await inviteMember(), await inviteMember()];
    await accept(used.token);
    expect((await asOwner.delete(`/members/${withdrawn.id}/invitation`)).status).toBe(204);
    expect((await asOwner.post(`/members/${replaced.id}/invitation`)).body).toMatchObject({ state: 'pending' });
    expect((await anonymous(test).post('/invitations/lookup', { token: await tokenFor(replaced.email) })).status).toBe(200);
    const told = async (token: string): Promise<unknown> => {
      const [look, take] = [await anonymous(test).post('/invitations/lookup', { token }), await accept(token)];
      expect([look.status, take.status]).toEqual([404, 404]);
      return [look.body.code, look.body.detail, take.body.code];
    };
    const answers = [await told(used.token), await told(withdrawn.token), await told(replaced.token), await told('made-up')];
    test.clock.advance(7 * DAY_MS + 1000);
    answers.push(await told(expired.token));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    const fresh = await signedIn(test, owner);
    const listed = (await fresh.get('/members?limit=200')).body.items.find((m: { id: string }) => m.id === expired.id);
    expect(listed.invitation.state).toBe('expired');
    expect((await fresh.get('/mail?limit=200')).body.items.some((m: { link?: string }) => m.link)).toBe(false);
    asOwner = fresh;
  });

  it('adds a practice to somebody who has an account: by their password, then their second factor', async () => {
    const other = await createPractice(test, { name: 'Seeblick' });
    const known = await createMember(test, other, { password: PASSWORD });
    const { client, token } = await inviteClient(known.email);
    expect((await anonymous(test).post('/invitations/lookup', { token })).body.hasAccount).toBe(true);
    const caller = anonymous(test);
    expect((await accept(token, { understood: true, password: 'another good password' }, caller)).body.code).toBe('password.refused');
    expect((await caller.get('/session')).status).toBe(401);
    const before = anonymous(test);
    await before.post('/session', { email: known.email, password: PASSWORD });
    const { secret } = (await before.post('/me/second-factor', { password: PASSWORD })).body;
    await before.post('/me/second-factor/confirm', { code: codeOf(test, secret) });
    test.clock.advance(30_000);
    expect((await accept(token, { understood: true }, caller)).body).toEqual({ next: 'second-factor' });
    await caller.post('/session/second-factor', { code: codeOf(test, secret) });
    const session = (await caller.get('/session')).body;
    expect(session).toMatchObject({ clientId: client.id, person: { id: known.personId } });
    expect(session.memberships.map((m: { kind: string; practiceName: string }) => `${m.kind} ${m.practiceName}`).sort()).toEqual(['client Lindenhof', 'member Seeblick']);
    const second = await inviteClient(known.email);
    expect((await accept(second.token, { understood: true })).body.code).toBe('invitation.already_belongs');
  });

  it('is kept as a digest and under seal', async () => {
    const { token } = await inviteMember();
    const tables = await test.owner.query(`select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'identity', 'graphile_worker')`);
    const findIn = async (needle: string): Promise<string[]> => {
      const found: string[] = [];
      for (const { name } of tables.rows) {
        const hit = await test.owner.query(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${needle}%`]);
        if (hit.rowCount) found.push(name);
      }
      return found;
    };
    expect(await findIn('Lindenhof')).toContain('identity.practice');
    expect(await findIn(token)).toEqual([]);
    expect(await findIn(Buffer.from(token).toString('hex'))).toEqual([]);
  });

  it('is the only mail whose link is kept without a mail server', async () => {
    const { email } = await inviteMember();
    await anonymous(test).post('/password-reset', { email: owner.email });
    await test.app.get(PasswordResetService).settled();
    const { smtp, items } = (await asOwner.get('/mail?limit=200')).body;
    expect(smtp).toBe(false);
    const of = (recipient: string): { state: string; link?: string } => items.find((m: { recipient: string }) => m.recipient === recipient);
    expect(of(email)).toMatchObject({ state: 'kept', link: expect.any(String) });
    expect(of(owner.email)).toMatchObject({ kind: 'password-reset', state: 'kept' });
    expect(of(owner.email).link).toBeUndefined();
    const stored = await test.owner.query(`select sealed_link from mail where kind = 'password-reset'`);
    expect(stored.rows).toEqual([{ sealed_link: null }]);
    for (const roles of [['therapist'], ['supervisor']] as const) {
      expect((await (await signedIn(test, await createMember(test, practice, { roles: [...roles] }))).get('/mail')).status).toBe(403);
    }
  });

  it('stays in its practice', async () => {
    const other = await createPractice(test);
    const stranger = await signedIn(test, await createMember(test, other, { roles: ['owner'] }));
    const { id } = await inviteMember();
    expect((await stranger.post(`/members/${id}/invitation`)).status).toBe(404);
    expect((await stranger.delete(`/members/${id}/invitation`)).status).toBe(404);
    expect((await stranger.get('/mail')).body.items).toEqual([]);
    const states = await inPractice(test, other, (tx) => test.app.get(Invitations).states(tx, [id]));
    expect(states.size).toBe(0);
  });
});
