import fc from 'fast-check';
import type { Answer, Caller } from '../../../test/factories/caller.js';
import { createMember, createPractice, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('a supervision', () => {
  let test: TestApp;
  let practice: TestPractice;
  let asOwner: Caller;
  let supervisor: TestMember;
  let therapist: TestMember;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await createPractice(test);
    asOwner = await signedIn(test, await createMember(test, practice, { roles: ['admin'] }));
    supervisor = await createMember(test, practice, { roles: ['supervisor', 'therapist'], name: 'Sol' });
    therapist = await createMember(test, practice, { name: 'Tao' });
  });

  const put = (body: Record<string, unknown> = {}, id = newId(), caller = asOwner): Promise<Answer> =>
    caller.put(`/supervisions/${id}`, { supervisorId: supervisor.id, superviseeId: therapist.id, from: '2027-01-01', ...body });

  it('links two members by day, is changed under its id, and is listed', async () => {
    const id = newId();
    const made = await put({}, id);
    const expected = { id, supervisor: { memberId: supervisor.id, name: 'Sol' }, supervisee: { memberId: therapist.id, name: 'Tao' }, from: '2027-01-01', until: null };
    expect([made.status, made.body]).toEqual([201, expected]);
    expect([(await put({}, id)).status, (await put({ until: '2027-06-30' }, id)).body.until]).toEqual([200, '2027-06-30']);
    expect((await asOwner.get('/supervisions')).body).toEqual({ items: [{ ...expected, until: '2027-06-30' }], next: null });
    const actions = await test.owner.query('select action from audit_event where subject_id = $1 order by id', [id]);
    expect(actions.rows.map((r) => r.action)).toEqual(['supervision.create', 'supervision.update']);
  });

  it.each([
    [{ until: '2026-12-31' }, 'until', 'before_from'],
    [{ from: '2027-02-30' }, 'from', 'iso8601'],
    [{ from: 'yesterday' }, 'from', 'matches'],
  ])('refuses %j', async (body, field, code) => {
    expect((await put(body)).body.errors).toMatchObject([{ field, code }]);
  });

  it('needs a supervisor and a therapist, two people, of this practice', async () => {
    expect((await put({ superviseeId: supervisor.id })).body.errors).toMatchObject([{ field: 'superviseeId', code: 'same_person' }]);
    expect((await put({ supervisorId: therapist.id, superviseeId: supervisor.id })).body.errors).toMatchObject([{ field: 'supervisorId', code: 'not_a_supervisor' }]);
    const stranger = await createMember(test, await createPractice(test));
    expect((await put({ superviseeId: stranger.id })).body.errors).toMatchObject([{ field: 'superviseeId', code: 'not_a_therapist' }]);
    const id = newId();
    await put({}, id);
    const other = await createMember(test, practice);
    expect((await put({ superviseeId: other.id }, id)).body.errors).toMatchObject([{ field: 'superviseeId', code: 'fixed' }]);
    expect((await put({}, newId(), await signedIn(test, supervisor))).status).toBe(403);
    const strange = await signedIn(test, await createMember(test, await createPractice(test), { roles: ['owner'] }));
    expect((await strange.get('/supervisions')).body.items).toEqual([]);
  });

  it('can be shortened after a role was lost, and not prolonged', async () => {
    const id = newId();
    await put({ until: '2027-12-31' }, id);
    await test.owner.query(`update member set roles = '{therapist}' where id = $1`, [supervisor.id]);
    expect((await put({ until: '2027-03-31' }, id)).status).toBe(200);
    expect((await put({}, id)).body.errors).toMatchObject([{ field: 'supervisorId', code: 'not_a_supervisor' }]);
  });

  it('covers no day twice, for any two spans', async () => {
    const day = fc.integer({ min: 1, max: 28 });
    const span = fc.tuple(day, fc.option(day)).map(([a, b]) => ({ from: Math.min(a, b ?? a), until: b === null ? null : Math.max(a, b) }));
    const date = (n: number | null): string | null => (n === null ? null : `2027-02-${String(n).padStart(2, '0')}`);
    const first = newId();
    const second = newId();
    await fc.assert(
      fc.asyncProperty(span, span, async (a, b) => {
        await test.owner.query('delete from supervision where practice_id = $1', [practice.id]);
        await put({ from: date(a.from), until: date(a.until) }, first);
        const answer = await put({ from: date(b.from), until: date(b.until) }, second);
        const overlap = a.from <= (b.until ?? 99) && b.from <= (a.until ?? 99);
        expect(answer.status).toBe(overlap ? 422 : 201);
      }),
      { numRuns: 60 },
    );
  });

  it('is one when the same is put ten times together', async () => {
    const id = newId();
    const tries = await Promise.all(Array.from({ length: 10 }, () => put({}, id)));
    expect(tries.map((a) => a.status).sort()).toEqual([...Array(9).fill(200), 201]);
  });

  it('is made once when twenty make it together', async () => {
    for (let round = 0; round < 5; round += 1) {
      therapist = await createMember(test, practice);
      const tries = await Promise.all(Array.from({ length: 20 }, () => put()));
      expect(tries.filter((a) => a.status === 201)).toHaveLength(1);
      expect(tries.filter((a) => a.body.errors?.[0].code === 'overlaps')).toHaveLength(19);
    }
  });
});
