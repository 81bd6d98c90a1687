import { anonymous, type Answer, type Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, createSupervision, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('members', () => {
  let test: TestApp;
  let practice: TestPractice;
  let owner: TestMember;
  let asOwner: Caller;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await createPractice(test);
    owner = await createMember(test, practice, { roles: ['owner'], name: 'Olga' });
    asOwner = await signedIn(test, owner);
  });

  const listed = async (caller = asOwner): Promise<Record<string, unknown>[]> => (await caller.get('/members')).body.items;
  const put = (member: Pick<TestMember, 'id' | 'name' | 'email' | 'roles'>, change: Record<string, unknown> = {}, caller = asOwner): Promise<Answer> =>
    caller.put(`/members/${member.id}`, { name: member.name, email: member.email, roles: member.roles, ...change });
  const end = (id: string, primaries: Record<string, string> = {}, caller = asOwner): Promise<Answer> => caller.post(`/members/${id}/end`, { primaries });

  it('are invited once, changed under the same id, and seen in full by those who manage them', async () => {
    const id = newId();
    const body = { name: 'Mia', email: 'mia@example.test', roles: ['therapist'] };
    expect((await asOwner.put(`/members/${id}`, body)).status).toBe(201);
    const again = await asOwner.put(`/members/${id}`, body);
    expect([again.status, again.body]).toEqual([200, {
      id, ...body, state: 'invited', activeClients: 0, primaryOf: [], invitation: { state: 'pending', expiresAt: expect.any(String) }, endedAt: null,
    }]);
    expect(Number((await test.owner.query('select count(*) from mail where practice_id = $1', [practice.id])).rows[0].count)).toBe(1);
    expect((await asOwner.put(`/members/${id}`, { ...body, email: 'mia2@example.test', roles: ['therapist', 'supervisor'] })).body).toMatchObject({
      email: 'mia2@example.test', roles: ['therapist', 'supervisor'],
    });
    expect(Number((await test.owner.query('select count(*) from mail where practice_id = $1', [practice.id])).rows[0].count)).toBe(2);
    expect((await asOwner.put(`/members/${newId()}`, { ...body, email: 'MIA2@example.test' })).body.code).toBe('member.email_taken');
    const therapist = await signedIn(test, await createMember(test, practice, { name: 'Zoe' }));
    expect(await listed(therapist)).toEqual([
      { id, name: 'Mia', roles: ['therapist', 'supervisor'], state: 'invited' },
      { id: owner.id, name: 'Olga', roles: ['owner'], state: 'active' },
      { id: expect.any(String), name: 'Zoe', roles: ['therapist'], state: 'active' },
    ]);
    expect((await therapist.put(`/members/${newId()}`, body)).status).toBe(403);
  });

  it('are invited once when the same is put ten times together', async () => {
    const id = newId();
    const body = { name: 'Mia', email: 'mia@example.test', roles: ['therapist'] };
    const tries = await Promise.all(Array.from({ length: 10 }, () => asOwner.put(`/members/${id}`, body)));
    expect(tries.map((a) => a.status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(Number((await test.owner.query('select count(*) from mail where practice_id = $1', [practice.id])).rows[0].count)).toBe(1);
    const others = await Promise.all(Array.from({ length: 10 }, () => asOwner.put(`/members/${newId()}`, { ...body, email: 'twin@example.test' })));
    expect(others.map((a) => a.status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  it('are listed page by page', async () => {
    for (let i = 0; i < 5; i += 1) await createMember(test, practice, { name: `Member ${i % 2}` });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { items, next } = (await asOwner.get(`/members?limit=2${cursor && `&cursor=${cursor}`}`)).body;
      seen.push(...items.map((m: { id: string }) => m.id));
      cursor = next;
    } while (cursor);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect((await asOwner.get('/members?cursor=nonsense')).status).toBe(422);
  });

  it.each([
    [{ roles: [] }, 'roles'],
    [{ roles: ['client'] }, 'roles'],
    [{ roles: 'owner' }, 'roles'],
    [{ roles: ['therapist', 'therapist'] }, 'roles'],
    [{ email: 'nobody' }, 'email'],
    [{ email: '\ud800' }, 'email'],
    [{ name: '\0' }, 'name'],
    [{ state: 'active' }, 'state'],
  ])('name the field at fault: %j', async (change, field) => {
    const answer = await asOwner.put(`/members/${newId()}`, { name: 'Mia', email: 'mia@example.test', roles: ['therapist'], ...change });
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
  });

  it.each([
    ['PUT', '', { name: 'Mia', email: 'mia@example.test', roles: ['therapist'], language: null }, 422],
    ['PUT', '', undefined, 422],
    ['PUT', '', null, 422],
    ['PUT', '', [], 422],
    ['POST', '/end', undefined, 404],
    ['POST', '/end', { primaries: null }, 404],
    ['POST', '/end', { primaries: [] }, 422],
    ['POST', '/invitation', undefined, 404],
  ])('understand %s %s with the body %j', async (method, path, body, status) => {
    expect((await asOwner.send(method, `/members/${newId()}${path}`, body === null ? 'null' : body)).status).toBe(status);
  });

  it('end when nothing was said of primaries and none is needed', async () => {
    for (const body of [undefined, {}, { primaries: null }]) {
      const member = await createMember(test, practice);
      expect((await asOwner.send('POST', `/members/${member.id}/end`, body)).body).toMatchObject({ state: 'ended' });
    }
  });

  it('have their roles from the next request on', async () => {
    const member = await createMember(test, practice, { roles: ['admin'] });
    const caller = await signedIn(test, member);
    expect((await caller.get('/audit')).status).toBe(200);
    expect((await put(member, { roles: ['supervisor'] })).status).toBe(200);
    expect((await caller.get('/audit')).status).toBe(403);
    expect((await put(member, { email: 'elsewhere@example.test' })).body.errors).toMatchObject([{ field: 'email', code: 'fixed' }]);
  });

  it('never leave a practice without an owner, also when two owners leave together', async () => {
    expect((await put(owner, { roles: ['admin'] })).body.code).toBe('member.last_owner');
    expect((await end(owner.id)).body.code).toBe('member.last_owner');
    const second = await createMember(test, practice, { roles: ['owner'] });
    const answers = await Promise.all([end(owner.id, {}, await signedIn(test, second)), end(second.id)]);
    // The other is out already, or told that nobody would be left.
    const [done, refused] = answers.map((a) => a.status).sort((a, b) => a - b);
    expect([done, [401, 409].includes(refused!)]).toEqual([200, true]);
  });

  it('cannot make themselves owners', async () => {
    const admin = await createMember(test, practice, { roles: ['admin'] });
    const asAdmin = await signedIn(test, admin);
    expect((await put(admin, { roles: ['admin', 'owner'] }, asAdmin)).status).toBe(403);
    expect((await put({ ...admin, id: newId(), email: 'x@example.test' }, { roles: ['owner'] }, asAdmin)).status).toBe(403);
    await createMember(test, practice, { roles: ['owner'] });
    expect((await end(owner.id, {}, asAdmin)).status).toBe(403);
    expect((await put(admin, { roles: ['admin', 'owner'] })).status).toBe(200);
  });

  it('hand their clients over when they go, and are out at once', async () => {
    const [going, staying, supervisor] = [
      await createMember(test, practice, { password: 'seven quiet herons' }), await createMember(test, practice), await createMember(test, practice, { roles: ['supervisor'] }),
    ];
    const [a, b] = [await createClient(test, practice, { primary: going, name: 'Ann' }), await createClient(test, practice, { primary: going, others: [staying], name: 'Ben' })];
    const c = await createClient(test, practice, { primary: staying, others: [going], name: 'Cem' });
    const link = await createSupervision(test, supervisor, going);
    const later = await createSupervision(test, supervisor, going, { from: '2999-01-01' });
    const caller = await signedIn(test, going);
    const asking = await end(going.id, { [b.id]: staying.id, [newId()]: staying.id });
    expect([asking.body.code, asking.body.errors]).toEqual(['member.primary_needed', [{ field: `primaries.${a.id}`, code: 'required' }]]);
    expect((await end(going.id, { [a.id]: supervisor.id, [b.id]: going.id })).body.errors).toHaveLength(2);
    expect((await caller.get('/session')).status).toBe(200);
    expect((await listed()).find((m) => m.id === going.id)).toMatchObject({ activeClients: 3, primaryOf: [{ clientId: a.id, name: 'Ann' }, { clientId: b.id, name: 'Ben' }] });

    const ended = await end(going.id, { [a.id]: staying.id, [b.id]: staying.id });
    expect(ended.body).toMatchObject({ state: 'ended', activeClients: 0, primaryOf: [], endedAt: expect.any(String) });
    expect((await caller.get('/session')).status).toBe(401);
    expect((await end(going.id)).status).toBe(200);
    expect((await put(going)).body.code).toBe('member.ended');
    for (const client of [a, b, c]) {
      const { items } = (await asOwner.get(`/clients/${client.id}/care-team`)).body;
      expect(items.filter((i: { until: string | null }) => !i.until)).toMatchObject([{ memberId: staying.id, primary: true }]);
      expect(items.some((i: { memberId: string; until: string | null }) => i.memberId === going.id && i.until)).toBe(true);
    }
    const supervisions = (await asOwner.get('/supervisions')).body.items;
    expect(supervisions.find((s: { id: string }) => s.id === link).until).not.toBeNull();
    expect(supervisions.some((s: { id: string }) => s.id === later)).toBe(false);
    const again = anonymous(test);
    await again.post('/session', { email: going.email, password: 'seven quiet herons' });
    expect((await again.get('/session')).body).toMatchObject({ practice: null, memberId: null, roles: [], permissions: [] });
    expect((await again.get('/members')).status).toBe(403);
  });

  it('keep the role that their clients need', async () => {
    const therapist = await createMember(test, practice);
    const client = await createClient(test, practice, { primary: therapist });
    const refused = await put(therapist, { roles: ['supervisor'] });
    expect([refused.body.code, refused.body.errors[0].field]).toEqual(['member.primary_needed', `primaries.${client.id}`]);
    expect((await put(therapist, { roles: ['supervisor', 'therapist'] })).status).toBe(200);
  });

  it('are nobody’s business in another practice', async () => {
    const other = await createPractice(test);
    const stranger = await signedIn(test, await createMember(test, other, { roles: ['owner'], name: 'Stranger' }));
    const member = await createMember(test, practice);
    expect((await listed(stranger)).map((m) => m.name)).toEqual(['Stranger']);
    expect((await end(member.id, {}, stranger)).status).toBe(404);
    // The same id in another practice is another member; the first is untouched.
    expect((await put(member, { email: 'y@example.test', name: 'Taken' }, stranger)).status).toBe(201);
    expect((await listed()).find((m) => m.id === member.id)).toMatchObject({ name: member.name, state: 'active' });
  });
});
