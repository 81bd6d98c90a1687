import { gratitude } from '../../../test/factories/responses.js';
import { createClient, createMember, signedIn, type TestClient } from '../../../test/factories/people.js';
import { assignmentBody, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('assigning several at once', () => {
  let test: TestApp;
  let on: Treatment;
  let second: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
    second = await createClient(test, on.practice, { primary: on.therapist, timeZone: 'America/New_York' });
  });
  beforeEach(() => test.clock.set('2026-03-01T12:00:00Z'));
  afterAll(() => test.close());

  const item = (given: Parameters<typeof assignmentBody>[1] = {}) => {
    const { clientId: _clientId, ...rest } = assignmentBody(on.client, given);
    return rest;
  };
  const body = () => ({ clientIds: [on.client.id, second.id], items: [item({ why: 'canary-why' }), item({ exerciseId: exerciseId('A1'), schedule: { count: 2 } })] });
  const put = (id: string, given: object = body()) => on.asTherapist.put(`/assignment-batches/${id}`, given);

  it('gives each exercise to each client in their own zone; the same again with the same answer', async () => {
    const id = newId();
    const first = await put(id);
    expect(first.status).toBe(201);
    expect(first.body).toEqual({
      id, createdAt: expect.any(String), undoUntil: expect.any(String), undoneAt: null,
      assignments: [on.client, on.client, second, second].map((client, i) => ({
        id: expect.any(String), clientId: client.id, clientName: client.name, exerciseId: exerciseId(i % 2 ? 'A1' : 'C6'), title: expect.any(Object), outcome: null,
      })),
    });
    const again = await put(id);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await on.asTherapist.get(`/assignment-batches/${id}`)).text).toBe(first.text);
    const [a, , b] = first.body.assignments;
    const opened = await Promise.all([a, b].map(async (made) => (await on.asTherapist.get(`/assignments/${made.id}`)).body));
    expect(opened.map((one) => [one.why, one.occasions[0].dueAt, one.occasions.length])).toEqual([
      ['canary-why', '2026-03-02T08:00:00.000Z', 7], ['canary-why', '2026-03-02T14:00:00.000Z', 7],
    ]);
  });

  it('is done once when five requests arrive together', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 5 }, () => put(id)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  });

  it('is wholly refused for what does not fit one of them', async () => {
    const count = async (): Promise<number> => (await test.owner.query('select count(*) from assignment where practice_id = $1', [on.practice.id])).rows[0].count;
    const before = await count();
    const stranger = await createClient(test, on.practice, { primary: await createMember(test, on.practice) });
    const left = await createClient(test, on.practice, { primary: on.therapist });
    await on.asTherapist.post(`/clients/${left.id}/discharge`);
    const codes = [];
    for (const given of [
      { ...body(), clientIds: [on.client.id, stranger.id] },
      { ...body(), clientIds: [on.client.id, left.id] },
      { ...body(), items: [item(), item({ exerciseId: newId() })] },
    ]) codes.push((await put(newId(), given)).body.code);
    expect(codes).toEqual(['client.not_found', 'client.discharged', 'exercise.not_found']);
    const faulty = await put(newId(), { ...body(), items: [item(), item({ schedule: { times: [] } })] });
    expect(faulty.body).toMatchObject({ status: 422, errors: [{ field: 'items.1.schedule.times', code: 'required' }] });
    const many = { clientIds: body().clientIds, items: Array.from({ length: 10 }, () => item({ schedule: { count: 730 } })) };
    expect((await put(newId(), { ...many, items: [...many.items, item()] })).body.errors[0].field).toBe('items');
    expect(await count()).toBe(before);
  });

  it('refuses something else under the same id, and hides from others', async () => {
    const id = newId();
    await put(id);
    expect((await put(id, { ...body(), items: [item()] })).body).toMatchObject({ status: 409, code: 'assignment_batch.known' });
    const colleague = await createMember(test, on.practice);
    await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)', [
      on.practice.id, on.client.id, colleague.id,
    ]);
    const asColleague = await signedIn(test, colleague);
    expect((await asColleague.get(`/assignment-batches/${id}`)).status).toBe(404);
    expect((await asColleague.post(`/assignment-batches/${id}/undo`)).status).toBe(404);
  });

  describe('undone', () => {
    it('removes what nobody touched, ends what was begun, and says which', async () => {
      const id = newId();
      const { assignments } = (await put(id)).body;
      await on.asClient.put(`/responses/${newId()}`, { assignmentId: assignments[0].id, startedAt: '2026-03-01T11:00:00Z', answers: gratitude() });
      await on.asTherapist.put(`/assignments/${assignments[3].id}`, { ...assignmentBody(second, { exerciseId: exerciseId('A1'), schedule: { count: 3 } }) });
      test.clock.advance(9 * 60_000);
      const undone = await on.asTherapist.post(`/assignment-batches/${id}/undo`);
      expect(undone.status).toBe(200);
      expect(undone.body.assignments.map((made: { outcome: string }) => made.outcome)).toEqual(['ended', 'removed', 'removed', 'ended']);
      expect(undone.body.undoneAt).not.toBeNull();
      const statuses = await Promise.all(assignments.map(async (made: { id: string }) => (await on.asTherapist.get(`/assignments/${made.id}`)).status));
      expect(statuses).toEqual([200, 404, 404, 200]);
      expect((await on.asTherapist.get(`/assignments/${assignments[0].id}`)).body).toMatchObject({ state: 'ended' });
      expect((await on.asTherapist.post(`/assignment-batches/${id}/undo`)).text).toBe(undone.text);
      // A retry of the making does not bring it back.
      expect((await put(id)).text).toBe(undone.text);
      const { rows } = await test.owner.query('select count(*) from occasion o where not exists (select from assignment a where a.id = o.assignment_id)');
      expect(rows[0].count).toBe(0);
    });

    it('is too late after ten minutes', async () => {
      const id = newId();
      await put(id);
      test.clock.advance(10 * 60_000 + 1_000);
      expect((await on.asTherapist.post(`/assignment-batches/${id}/undo`)).body).toMatchObject({ status: 409, code: 'assignment_batch.undo_over' });
    });

    it('never loses an answer that is sent meanwhile, and never fails', async () => {
      for (let i = 0; i < 12; i += 1) {
        const id = newId();
        const { assignments } = (await put(id, { clientIds: [on.client.id], items: [item()] })).body;
        const occasionId = i % 2 ? (await on.asTherapist.get(`/assignments/${assignments[0].id}`)).body.occasions[0].id : undefined;
        const response = newId();
        const [undone, sent, drafted] = await Promise.all([
          on.asTherapist.post(`/assignment-batches/${id}/undo`),
          on.asClient.put(`/responses/${response}`, { assignmentId: assignments[0].id, occasionId, startedAt: '2026-03-01T11:00:00Z', answers: gratitude() }),
          i % 3 ? undefined : on.asClient.put(`/me/drafts/${newId()}`, { assignmentId: assignments[0].id, startedAt: '2026-03-01T11:00:00Z', answers: { direction: 'other' } }),
        ]);
        expect(undone.status).toBe(200);
        expect([201, 404]).toContain(sent.status);
        if (drafted) expect([200, 201, 404]).toContain(drafted.status);
        if (sent.status === 201) expect((await on.asTherapist.get(`/responses/${response}`)).status).toBe(200);
        expect(undone.body.assignments[0].outcome).toBe(sent.status === 201 || (drafted?.status ?? 404) < 300 ? 'ended' : 'removed');
      }
    });
  });
});
