import { anonymous } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, createPerson, signedIn, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

const PASSWORD = 'seven quiet herons';

describe('signing in', () => {
  let test: TestApp;
  let practice: TestPractice;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    practice = await createPractice(test, { name: 'Lindenhof' });
  });
  afterAll(() => test.close());

  it('says who somebody is, where, and what they may do', async () => {
    const therapist = await createMember(test, practice, { name: 'Ada', password: PASSWORD });
    const caller = anonymous(test);
    expect((await caller.get('/session')).status).toBe(401);
    const signIn = await caller.post('/session', { email: ` ${therapist.email.toUpperCase()} `, password: PASSWORD });
    expect([signIn.status, signIn.body]).toEqual([200, { next: 'done' }]);
    expect(signIn.headers.getSetCookie().join()).toMatch(/^attune=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    expect((await caller.get('/session')).body).toMatchObject({
      person: { id: therapist.personId, name: 'Ada', email: therapist.email, language: 'en' },
      practice: { id: practice.id, name: 'Lindenhof', timeZone: 'Europe/Madrid', secondFactorRequired: false },
      memberId: therapist.id,
      clientId: null,
      roles: ['therapist'],
      memberships: [{ practiceId: practice.id, practiceName: 'Lindenhof', kind: 'member', id: therapist.id, roles: ['therapist'] }],
      permissions: expect.arrayContaining(['client.write', 'review.write']),
      secondFactor: { enrolled: false, required: false, passed: false },
      next: 'done',
      therapist: null,
    });
  });

  it('is in the audit of the practice, a refusal is not', async () => {
    const member = await createMember(test, practice, { password: PASSWORD });
    await anonymous(test).post('/session', { email: member.email, password: 'not the right words' });
    await anonymous(test).post('/session', { email: member.email, password: PASSWORD });
    const { rows } = await test.owner.query('select action, actor_kind, actor_id from audit_event where subject_id = $1', [member.personId]);
    expect(rows).toEqual([{ action: 'session.start', actor_kind: 'member', actor_id: member.id }]);
  });

  it('names the primary therapist to a client', async () => {
    const primary = await createMember(test, practice, { name: 'Bea' });
    const client = await signedIn(test, await createClient(test, practice, { primary }));
    expect((await client.get('/session')).body).toMatchObject({ roles: ['client'], memberId: null, therapist: { name: 'Bea' } });
  });

  it('answers an unknown account as it answers a wrong password', async () => {
    const person = await createPerson(test, { password: PASSWORD });
    const wrong = await anonymous(test).post('/session', { email: person.email, password: 'not the right words' });
    const unknown = await anonymous(test).post('/session', { email: 'nobody@example.test', password: 'not the right words' });
    const told = ({ status, body }: typeof wrong): unknown => [status, { ...body, correlationId: '' }];
    expect(wrong.body.code).toBe('session.refused');
    expect(told(unknown)).toEqual(told(wrong));
    expect([...unknown.headers.keys()].sort()).toEqual([...wrong.headers.keys()].sort());
  });

  it.each<[Record<string, unknown>, string]>([
    [{ email: 'a@example.test' }, 'password'],
    [{ email: { $ne: '' }, password: 'x' }, 'email'],
    [{ email: 'a@example.test', password: 'x'.repeat(2000) }, 'password'],
    [{ email: 'a\0@example.test', password: 'x' }, 'email'],
  ])('names the field at fault in %j', async (body, field) => {
    const answer = await anonymous(test).post('/session', body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
  });

  it('slows guessing down and then lets the right password in', async () => {
    const person = await createPerson(test, { password: PASSWORD });
    const guess = (password = 'wrong wrong wrong'): ReturnType<ReturnType<typeof anonymous>['post']> =>
      anonymous(test).post('/session', { email: person.email, password });
    const first = await Promise.all(Array.from({ length: 12 }, () => guess()));
    expect(first.filter((a) => a.status === 401)).toHaveLength(5);
    const slowed = first.filter((a) => a.status === 429);
    expect(slowed).toHaveLength(7);
    expect(slowed[0]!.body.code).toBe('session.slow_down');
    const wait = Number((await guess(PASSWORD)).headers.get('retry-after'));
    expect(wait).toBe(2);
    test.clock.advance(wait * 1000 - 1);
    expect((await guess(PASSWORD)).status).toBe(429);
    test.clock.advance(wait * 1000);
    expect((await guess(PASSWORD)).status).toBe(200);
    expect((await guess()).status).toBe(401);
  });

  it('never makes an account wait for more than five minutes', async () => {
    const person = await createPerson(test, { password: PASSWORD });
    let longest = 0;
    for (let i = 0; i < 24; i += 1) {
      const answer = await anonymous(test).post('/session', { email: person.email, password: 'x' });
      const wait = Number(answer.headers.get('retry-after') ?? 0);
      longest = Math.max(longest, wait);
      test.clock.advance(wait * 1000);
    }
    expect(longest).toBe(300);
    expect((await anonymous(test).post('/session', { email: person.email, password: PASSWORD })).status).toBe(200);
  });

  it('ends the session on sign-out, and rotates it on another sign-in', async () => {
    const member = await createMember(test, practice, { password: PASSWORD });
    const caller = anonymous(test);
    await caller.post('/session', { email: member.email, password: PASSWORD });
    const before = caller.copy();
    await caller.post('/session', { email: member.email, password: PASSWORD });
    expect(before.token).not.toBe(caller.token);
    expect((await before.get('/session')).status).toBe(401);
    const stolen = caller.copy();
    expect((await stolen.get('/session')).status).toBe(200);
    expect((await caller.delete('/session')).status).toBe(204);
    expect(caller.token).toBeUndefined();
    expect((await stolen.get('/session')).status).toBe(401);
    expect((await anonymous(test).delete('/session')).status).toBe(204);
  });

  it('lets staff in for twelve hours and a client for thirty days', async () => {
    const member = await createMember(test, practice, { password: PASSWORD });
    const client = await createClient(test, practice, { password: PASSWORD });
    const [staff, phone] = [anonymous(test), anonymous(test)];
    await staff.post('/session', { email: member.email, password: PASSWORD });
    await phone.post('/session', { email: client.email, password: PASSWORD });
    test.clock.advance(13 * 3_600_000);
    expect((await staff.get('/session')).status).toBe(401);
    expect((await phone.get('/session')).status).toBe(200);
    test.clock.advance(30 * 86_400_000);
    expect((await phone.get('/session')).status).toBe(401);
  });

  it('lists one’s sessions and ends the others, and nobody else’s', async () => {
    const member = await createMember(test, practice);
    const [here, there] = [await signedIn(test, member), await signedIn(test, member)];
    const stranger = await signedIn(test, await createMember(test, practice));
    const { items } = (await here.get('/me/sessions')).body;
    expect(items).toHaveLength(2);
    expect(items.filter((s: { current: boolean }) => s.current)).toHaveLength(1);
    const other = items.find((s: { current: boolean }) => !s.current);
    expect((await stranger.delete(`/me/sessions/${other.id}`)).status).toBe(404);
    expect((await there.get('/session')).status).toBe(200);
    expect((await here.delete(`/me/sessions/${other.id}`)).status).toBe(204);
    expect((await there.get('/session')).status).toBe(401);
    expect((await here.delete('/me/sessions/nonsense')).status).toBe(422);
    const again = await signedIn(test, member);
    expect((await here.post('/me/sessions/end-others')).status).toBe(204);
    expect((await again.get('/session')).status).toBe(401);
    expect((await stranger.get('/session')).status).toBe(200);
  });

  it('switches between being staff in one practice and client in another', async () => {
    const other = await createPractice(test, { name: 'Seeblick' });
    const member = await createMember(test, practice, { password: PASSWORD });
    const client = await createClient(test, other, { person: { id: member.personId, name: member.name, email: member.email } });
    const caller = anonymous(test);
    await caller.post('/session', { email: member.email, password: PASSWORD });
    const first = (await caller.get('/session')).body;
    expect(first.memberships).toHaveLength(2);
    expect(first.practice.name).toBe('Lindenhof');
    const before = caller.copy();
    test.clock.advance(1000);
    expect((await caller.post('/session/practice', { practiceId: other.id, kind: 'client' })).body).toEqual({ next: 'done' });
    expect((await before.get('/session')).status).toBe(401);
    expect((await caller.get('/session')).body).toMatchObject({ practice: { name: 'Seeblick' }, clientId: client.id, memberId: null, roles: ['client'] });
    expect((await caller.post('/session/practice', { practiceId: other.id, kind: 'member' })).body.code).toBe('practice.not_found');
    // The practice used last is where the next sign-in begins.
    test.clock.advance(1000);
    const later = anonymous(test);
    await later.post('/session', { email: member.email, password: PASSWORD });
    expect((await later.get('/session')).body.practice.name).toBe('Seeblick');
    // A client's long session is none for staff once twelve hours are over.
    test.clock.advance(13 * 3_600_000);
    expect((await caller.post('/session/practice', { practiceId: practice.id, kind: 'member' })).status).toBe(401);
  });
});
