import { createMember, signedIn } from '../../../test/factories/people.js';
import { told } from '../../../test/factories/plans.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

describe('proposing a change', () => {
  let test: TestApp;
  let on: Treatment;
  let id: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    test.clock.set('2026-03-01T12:00:00Z');
    on = await createTreatment(test);
    ({ id } = await assign(on.asTherapist, on.client, { schedule: { count: 3 } }));
  });
  afterAll(() => test.close());

  const propose = (body: object) => on.asClient.put(`/me/assignments/${id}/proposal`, body);
  const answer = (proposalId: string, body: object, headers = {}) => on.asTherapist.post(`/proposals/${proposalId}/answer`, body, headers);
  const agreed = async () => (await on.asClient.get('/me/assignments')).body.items[0];
  const evenings = { startDate: '2026-03-02', repeat: 'daily', times: ['20:00'], count: 3 };

  it('is kept once, worded anew, and taken back', async () => {
    const first = await propose({ kind: 'other-time', text: 'canary-evenings' });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ kind: 'other-time', text: 'canary-evenings', schedule: null, state: 'open', reply: null, answeredAt: null });
    expect((await propose({ kind: 'other-time', text: 'canary-evenings' })).text).toBe(first.text);
    const second = await propose({ kind: 'other', text: 'canary-other', schedule: evenings });
    expect([second.status, second.body.id, second.body.schedule]).toEqual([200, first.body.id, evenings]);
    expect((await agreed()).proposal).toEqual(second.body);
    const { rows } = await test.owner.query(`select p.*, encode(sealed_text, 'escape') as plain from plan_proposal p where id = $1`, [first.body.id]);
    expect(JSON.stringify(rows)).not.toContain('canary');
    expect((await on.asClient.delete(`/me/assignments/${id}/proposal`)).status).toBe(204);
    expect((await on.asClient.delete(`/me/assignments/${id}/proposal`)).status).toBe(204);
    expect((await agreed()).proposal).toBeNull();
    expect((await answer(first.body.id, { accept: true })).body).toMatchObject({ status: 409, code: 'proposal.over' });
  });

  it('waits for the care team, whose list does not tell its words', async () => {
    const { body } = await propose({ kind: 'smaller', text: 'canary-less' });
    const waiting = await on.asTherapist.get('/me/proposals');
    expect(waiting.body).toEqual({
      next: null,
      items: [{
        id: body.id, assignmentId: id, kind: 'smaller', createdAt: body.createdAt,
        client: { id: on.client.id, name: on.client.name, code: on.client.code }, exercise: expect.objectContaining({ catalogId: 'C6', title: expect.any(Object) }),
      }],
    });
    const { items } = (await on.asTherapist.get(`/clients/${on.client.id}/proposals`)).body;
    expect(items).toEqual([{ ...body, clientId: on.client.id, assignmentId: id, revision: 1 }]);
    const colleague = await signedIn(test, await createMember(test, on.practice));
    expect((await colleague.get('/me/proposals')).body.items).toEqual([]);
    expect((await colleague.get(`/clients/${on.client.id}/proposals`)).status).toBe(404);
    expect((await colleague.post(`/proposals/${body.id}/answer`, { accept: true })).status).toBe(404);
  });

  it('takes over the schedule when it is accepted, with a reply that the client reads', async () => {
    const { body } = await propose({ kind: 'other-time', schedule: evenings });
    const answered = await answer(body.id, { accept: true, reply: 'canary-gladly' });
    expect(answered.body).toMatchObject({ state: 'accepted', reply: 'canary-gladly', answeredBy: on.therapist.name });
    expect((await answer(body.id, { accept: true })).text).toBe(answered.text);
    expect((await answer(body.id, { accept: false })).body.code).toBe('proposal.answered');
    const now = (await on.asTherapist.get(`/assignments/${id}`)).body;
    expect(now).toMatchObject({ schedule: evenings, revision: 2 });
    expect(told(now.occasions)).toEqual(['03-02 20:00 open', '03-03 20:00 open', '03-04 20:00 open']);
    expect((await agreed()).proposal).toMatchObject({ state: 'accepted', reply: 'canary-gladly', answeredBy: on.therapist.name });
    // The next one is another one.
    expect((await propose({ kind: 'smaller' })).status).toBe(201);
    expect((await on.asTherapist.get('/me/proposals')).body.items).toHaveLength(1);
  });

  it('pauses or stops what it asks to pause or stop; declined it changes nothing', async () => {
    const declined = (await propose({ kind: 'stop' })).body;
    await answer(declined.id, { accept: false, reply: 'Let us talk.' });
    expect((await agreed())).toMatchObject({ state: 'active', proposal: { state: 'declined', reply: 'Let us talk.' } });
    const pause = (await propose({ kind: 'pause' })).body;
    expect((await answer(pause.id, { accept: true, until: '2026-02-01' })).body.errors[0].field).toBe('until');
    await answer(pause.id, { accept: true, until: '2026-03-10' });
    expect(await agreed()).toMatchObject({ state: 'paused', pausedUntil: '2026-03-10', proposal: { state: 'accepted' } });
    const stop = (await propose({ kind: 'stop' })).body;
    expect((await answer(stop.id, { accept: true })).body.state).toBe('accepted');
    expect((await on.asTherapist.get(`/assignments/${id}`)).body.state).toBe('ended');
    expect((await propose({ kind: 'smaller' })).body).toMatchObject({ status: 409, code: 'assignment.ended' });
  });

  it('lapses with its assignment', async () => {
    const { body } = await propose({ kind: 'smaller' });
    await on.asTherapist.post(`/assignments/${id}/end`);
    expect((await on.asTherapist.get('/me/proposals')).body.items).toEqual([]);
    expect((await answer(body.id, { accept: true })).body.code).toBe('proposal.over');
  });

  it('is not accepted in words that the client has changed meanwhile', async () => {
    const { body } = await propose({ kind: 'smaller', text: 'first' });
    await propose({ kind: 'smaller', text: 'second' });
    expect((await answer(body.id, { accept: true }, { 'if-match': '"1"' })).body).toMatchObject({ status: 412, code: 'proposal.changed' });
    expect((await answer(body.id, { accept: true }, { 'if-match': '"2"' })).status).toBe(200);
  });

  it.each([
    [{ kind: 'more' }, 'kind'], [{ kind: 'other', text: 'x'.repeat(1001) }, 'text'], [{ kind: 'pause', schedule: evenings }, 'schedule'],
    [{ kind: 'other-time', schedule: { ...evenings, times: ['25:00'] } }, 'schedule.times'], [{ kind: 'other-time', schedule: 'evenings' }, 'schedule'],
  ])('refuses %j', async (body, field) => {
    expect((await propose(body)).body).toMatchObject({ status: 422, errors: expect.arrayContaining([expect.objectContaining({ field })]) });
  });

  it('keeps one when several arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => propose({ kind: 'other', text: `words ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect((await on.asTherapist.get('/me/proposals')).body.items).toHaveLength(1);
  });
});
