import type { Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, createSupervision, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { EMPTY_PLAN, planBody } from '../../../test/factories/safety-plans.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

describe('a safety plan', () => {
  let test: TestApp;
  let practice: TestPractice;
  let therapist: TestMember;
  let asTherapist: Caller;
  let client: TestClient;
  let asClient: Caller;
  let path: string;

  beforeAll(async () => {
    test = await startTestApp();
    practice = await createPractice(test);
    therapist = await createMember(test, practice, { name: 'Ines' });
    asTherapist = await signedIn(test, therapist);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    client = await createClient(test, practice, { primary: therapist, name: 'Mara' });
    asClient = await signedIn(test, client);
    path = `/clients/${client.id}/safety-plan`;
  });

  const over = (revision: number) => ({ 'if-match': `"${revision}"` });
  const rows = async () => (await test.owner.query('select * from safety_plan_version where client_id = $1 order by number', [client.id])).rows;
  const audited = async () =>
    (await test.owner.query('select action, actor_kind, detail from audit_event where client_id = $1 order by id', [client.id])).rows;

  it('is empty, at revision 0, until somebody writes it', async () => {
    for (const caller of [asClient, asTherapist]) {
      const found = await caller.get(path);
      expect(found.status).toBe(200);
      expect(found.headers.get('etag')).toBe('"0"');
      expect(found.body).toEqual({ ...EMPTY_PLAN, revision: 0, savedAt: null, savedBy: null });
    }
    expect((await asClient.get(`${path}/versions`)).body).toEqual({ items: [], next: null });
    expect((await asClient.get(`${path}/versions/1`)).body).toMatchObject({ status: 404, code: 'safety_plan.not_found' });
  });

  it('is written by therapist and client in turn; each saving is a version with its author and time', async () => {
    const first = await asTherapist.put(path, planBody());
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toEqual({ ...planBody(), revision: 1, savedAt: expect.any(String), savedBy: { kind: 'member', name: 'Ines' } });
    const second = await asClient.put(path, planBody({ signs: ['I go quiet.'] }), over(1));
    expect([second.status, second.headers.get('etag')]).toEqual([200, '"2"']);
    expect(second.body).toMatchObject({ signs: ['I go quiet.'], revision: 2, savedBy: { kind: 'client', name: 'Mara' } });

    for (const caller of [asClient, asTherapist]) {
      expect((await caller.get(path)).body).toEqual(second.body);
      const { items } = (await caller.get(`${path}/versions`)).body;
      expect(items).toEqual([
        { revision: 2, savedAt: second.body.savedAt, savedBy: { kind: 'client', name: 'Mara' } },
        { revision: 1, savedAt: first.body.savedAt, savedBy: { kind: 'member', name: 'Ines' } },
      ]);
      expect((await caller.get(`${path}/versions/1`)).body).toEqual(first.body);
    }
  });

  it('can be emptied, and what it said stays as a version', async () => {
    await asClient.put(path, planBody());
    expect((await asClient.put(path, EMPTY_PLAN, over(1))).body).toMatchObject({ ...EMPTY_PLAN, revision: 2 });
    expect((await asClient.get(`${path}/versions/1`)).body).toMatchObject(planBody());
  });

  it('keeps no empty words: phones and notes left empty are none, lines are trimmed', async () => {
    const saved = await asClient.put(path, planBody({ helps: ['  Tea. '], professionals: [{ name: ' Dr. Sol ', phone: ' ', note: '' }] }));
    expect(saved.body).toMatchObject({ helps: ['Tea.'], professionals: [{ name: 'Dr. Sol', phone: null, note: null }] });
  });

  it('lets only the first of two editors through, and a retry of what arrived', async () => {
    await asTherapist.put(path, planBody());
    const edit = planBody({ places: ['The pier.'] });
    expect((await asClient.put(path, edit, over(1))).body.revision).toBe(2);
    expect((await asClient.put(path, edit, over(1))).body.revision).toBe(2);
    const late = planBody({ places: ['The bridge cafe.'] });
    expect((await asTherapist.put(path, late, over(1))).body).toMatchObject({ status: 412, code: 'safety_plan.changed' });
    expect((await asTherapist.put(path, late)).body).toMatchObject({ status: 428, code: 'precondition.required' });
    expect((await asTherapist.put(path, late, over(7))).status).toBe(412);
    expect((await asTherapist.put(path, late, { 'if-match': 'x' })).status).toBe(422);
    expect((await asTherapist.put(path, late, over(2))).body.revision).toBe(3);
    expect((await rows()).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('is saved once by ten that arrive together with the same, and by one of ten with different ones', async () => {
    const same = await Promise.all(Array.from({ length: 10 }, () => asClient.put(path, planBody(), over(0))));
    expect(same.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    const different = await Promise.all(Array.from({ length: 10 }, (_, n) => asClient.put(path, planBody({ reasons: [`Reason ${n}.`] }), over(1))));
    expect(different.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect((await rows()).length).toBe(2);
  });

  it('pages through its versions', async () => {
    for (let n = 0; n < 5; n += 1) await asClient.put(path, planBody({ reasons: [`Reason ${n}.`] }), over(n));
    const first = (await asClient.get(`${path}/versions?limit=3`)).body;
    const rest = (await asClient.get(`${path}/versions?limit=3&cursor=${first.next}`)).body;
    expect([...first.items, ...rest.items].map(({ revision }) => revision)).toEqual([5, 4, 3, 2, 1]);
    expect(rest.next).toBeNull();
    for (const cursor of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[null]').toString('base64url'), Buffer.from('["99999999999"]').toString('base64url')]) {
      expect((await asClient.get(`${path}/versions?cursor=${cursor}`)).status).toBe(422);
    }
  });

  it.each(['0', '-1', '1.5', 'x', '4000000000', '99999999999999999999'])('has no version %s', async (number) => {
    await asClient.put(path, planBody());
    expect((await asClient.get(`${path}/versions/${number}`)).status).toBe(404);
  });

  it.each([
    ['a line without words', { signs: [' '] }, 'signs'],
    ['a line too long', { reasons: ['x'.repeat(301)] }, 'reasons'],
    ['too many lines', { helps: Array(13).fill('Tea.') }, 'helps'],
    ['a section left out', { safer: undefined }, 'safer'],
    ['too many people', { people: Array(13).fill({ name: 'A', for: 'help' }) }, 'people'],
    ['somebody without a name', { people: [{ name: ' ', for: 'help' }] }, 'people.0.name'],
    ['somebody for nothing', { people: [{ name: 'A', for: 'love' }] }, 'people.0.for'],
    ['a number too long', { professionals: [{ name: 'A', phone: '1'.repeat(41) }] }, 'professionals.0.phone'],
    ['a field that is none', { diagnosis: 'x' }, 'diagnosis'],
  ])('refuses %s and names it', async (_, given, field) => {
    const refused = await asClient.put(path, planBody(given));
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((fault: { field: string }) => fault.field)).toContain(field);
    expect(await rows()).toEqual([]);
  });

  it('lies sealed, each version for its own place', async () => {
    await asClient.put(path, planBody({ reasons: ['quillwort'] }));
    await asClient.put(path, planBody({ reasons: ['quillwort', 'more'] }), over(1));
    const [one, two] = await rows();
    expect(JSON.stringify([one, two])).not.toContain('quillwort');
    expect(Buffer.concat([one.sealed_sections, two.sealed_sections]).includes('quillwort')).toBe(false);
    // Swapped ciphertext does not open.
    await test.owner.query('update safety_plan_version set sealed_sections = $2 where client_id = $1 and number = 2', [client.id, one.sealed_sections]);
    expect((await asClient.get(path)).body).toMatchObject({ status: 409, code: 'text.unreadable' });
  });

  it('cannot be read any more, in any version, once the key of its client is destroyed', async () => {
    await asTherapist.put(path, planBody());
    await test.owner.query('delete from client_key where client_id = $1', [client.id]);
    for (const answer of [await asClient.get(path), await asClient.get(`${path}/versions/1`), await asTherapist.put(path, EMPTY_PLAN, over(1))]) {
      expect(answer.body).toMatchObject({ status: 410, code: 'client.erased' });
    }
  });

  it('is told in the audit: every saving, and every look of somebody else, which the client sees; no words', async () => {
    await asTherapist.put(path, planBody());
    await asClient.get(path);
    await asTherapist.get(path);
    await asTherapist.get(`${path}/versions/1`);
    await asClient.put(path, planBody({ helps: ['Tea.'] }), over(1));
    expect(await audited()).toEqual([
      { action: 'safety-plan.save', actor_kind: 'member', detail: { revision: 1 } },
      { action: 'safety-plan.open', actor_kind: 'member', detail: { revision: 1 } },
      { action: 'safety-plan.open', actor_kind: 'member', detail: { revision: 1 } },
      { action: 'safety-plan.save', actor_kind: 'client', detail: { revision: 2 } },
    ]);
    const { items } = (await asClient.get('/me/openings')).body;
    expect(items[0]).toMatchObject({ action: 'safety-plan.open', memberName: 'Ines' });
  });

  it("is nobody else's: 404 without a trace, 403 for those who read no record", async () => {
    await asClient.put(path, planBody());
    const stranger = await signedIn(test, await createMember(test, practice));
    const other = await signedIn(test, await createClient(test, practice, { primary: therapist }));
    const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
    await createSupervision(test, supervisor, therapist);
    const routes = (caller: Caller) =>
      Promise.all([caller.get(path), caller.get(`${path}/versions`), caller.get(`${path}/versions/1`), caller.put(path, EMPTY_PLAN, over(1))]);
    for (const caller of [stranger, other]) expect((await routes(caller)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    for (const who of [supervisor, await createMember(test, practice, { roles: ['owner', 'admin'] })]) {
      expect((await routes(await signedIn(test, who))).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect((await rows()).length).toBe(1);
  });

  it('stays open to be read and written when the treatment has ended', async () => {
    await asTherapist.put(path, planBody());
    await asTherapist.post(`/clients/${client.id}/discharge`, {});
    expect((await asClient.get(path)).body.revision).toBe(1);
    expect((await asClient.put(path, planBody({ places: [] }), over(1))).body.revision).toBe(2);
  });
});
