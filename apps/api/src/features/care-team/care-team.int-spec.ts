import type { Answer, Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, inPractice, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('a care team', () => {
  let test: TestApp;
  let practice: TestPractice;
  let asOwner: Caller;
  let [first, second, third]: TestMember[] = [];
  let client: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    practice = await createPractice(test);
    asOwner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    [first, second, third] = [await createMember(test, practice), await createMember(test, practice), await createMember(test, practice)];
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    client = await createClient(test, practice, { primary: first!, timeZone: 'Pacific/Auckland' });
  });

  const set = (members: { memberId: string; primary: boolean }[], caller = asOwner): Promise<Answer> => caller.put(`/clients/${client.id}/care-team`, { members });
  const place = (member: TestMember | undefined, primary = false): { memberId: string; primary: boolean } => ({ memberId: member!.id, primary });
  const current = (answer: Answer): unknown[] =>
    answer.body.items.filter((i: { until: unknown }) => i.until === null).map((i: { memberId: string; primary: boolean }) => [i.memberId, i.primary]);
  const mayOpen = async (member: TestMember): Promise<boolean> => (await (await signedIn(test, member)).get(`/clients/${client.id}/care-team`)).status === 200;

  it('gives and takes access with the next request, and keeps who was there before', async () => {
    expect([await mayOpen(first!), await mayOpen(second!)]).toEqual([true, false]);
    const changed = await set([place(second, true), place(third)]);
    expect(current(changed)).toEqual([[second!.id, true], [third!.id, false]]);
    expect(changed.body.items.at(-1)).toEqual({ memberId: first!.id, name: first!.name, primary: true, since: expect.any(String), until: expect.any(String), coveringFor: null });
    expect([await mayOpen(first!), await mayOpen(second!), await mayOpen(third!)]).toEqual([false, true, true]);
    const back = await set([place(first, true)]);
    expect(current(back)).toEqual([[first!.id, true]]);
    expect(back.body.items).toHaveLength(4);
    expect((await set([place(first, true)])).body.items).toHaveLength(4);
    const audit = await test.owner.query(`select count(*) from audit_event where action = 'care-team.update' and client_id = $1`, [client.id]);
    expect(Number(audit.rows[0].count)).toBe(2);
  });

  it('has one primary, and therapists only', async () => {
    const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
    const stranger = await createMember(test, await createPractice(test));
    expect((await set([place(first)])).body.code).toBe('care_team.one_primary');
    expect((await set([])).body.code).toBe('care_team.one_primary');
    expect((await set([place(first, true), place(second, true)])).body.code).toBe('care_team.one_primary');
    expect((await set([place(first, true), place(supervisor)])).body.errors).toMatchObject([{ field: 'members.1.memberId', code: 'not_a_therapist' }]);
    expect((await set([place(stranger, true)])).body.errors).toMatchObject([{ field: 'members.0.memberId', code: 'not_a_therapist' }]);
    expect((await set([place(first, true), place(first)])).status).toBe(422);
    expect((await asOwner.put(`/clients/${client.id}/care-team`, { members: [null] })).status).toBe(422);
    expect((await asOwner.put(`/clients/${client.id}/care-team`, { members: [{ memberId: 'x', primary: 'yes' }] })).status).toBe(422);
    expect(current(await asOwner.get(`/clients/${client.id}/care-team`))).toEqual([[first!.id, true]]);
  });

  it('is set by those who run the practice, and is somebody else’s in another', async () => {
    const stranger = await signedIn(test, await createMember(test, await createPractice(test), { roles: ['owner'] }));
    expect((await set([place(first, true)], stranger)).status).toBe(404);
    expect((await stranger.get(`/clients/${client.id}/care-team`)).status).toBe(404);
    expect((await set([place(first, true)], await signedIn(test, first!))).status).toBe(403);
    expect((await (await signedIn(test, client)).get(`/clients/${client.id}/care-team`)).status).toBe(403);
    expect((await asOwner.get(`/clients/${newId()}/care-team`)).status).toBe(404);
  });

  it('plans what is open from tomorrow on, in the client’s zone, under a new primary', async () => {
    // Noon on 1 March in Madrid is already 2 March in Auckland.
    test.clock.set('2027-03-01T11:00:00Z');
    const days = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'];
    await inPractice(test, practice, async (tx) => {
      const { id: exercise, version } = await tx.one<{ id: string; version: string }>('select id, current_version_id as version from exercise limit 1').catch(async () => {
        const ids = { id: newId(), version: newId() };
        tx.write(`insert into exercise (practice_id, id, tags, search_text, current_version_id, created_at) values ($1, $2, '{}', '', $3, now())`, [practice.id, ids.id, ids.version]);
        tx.write(`insert into exercise_version (practice_id, id, exercise_id, number, card, definition, digest, created_at) values ($1, $2, $3, 1, '{}', '{}', '', now())`, [practice.id, ids.version, ids.id]);
        return ids;
      });
      const assignment = newId();
      tx.write(
        `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at) values ($1, $2, $3, $4, $5, $6, '{}', 'active', now())`,
        [practice.id, assignment, client.id, exercise, version, first!.id],
      );
      for (const [i, day] of days.entries()) {
        tx.write(
          `insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to) values ($1, $2, $3, $4, $5, '09:00', now(), $6, $7)`,
          [practice.id, newId(), assignment, client.id, day, i === 3 ? 'done' : 'open', first!.id],
        );
      }
    });
    const asOwnerNow = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    expect((await set([place(second, true)], asOwnerNow)).status).toBe(200);
    const { rows } = await test.owner.query('select attributed_to from occasion where client_id = $1 order by local_date', [client.id]);
    expect(rows.map((r) => r.attributed_to)).toEqual([first!.id, first!.id, second!.id, first!.id]);
    const weeks = await test.owner.query('select member_id, due from client_week where client_id = $1', [client.id]);
    expect(Object.fromEntries(weeks.rows.map((r) => [r.member_id, r.due]))).toEqual({ [first!.id]: 3, [second!.id]: 1 });
  });
});
