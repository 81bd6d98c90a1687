import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { createClient, signedIn } from '../../../test/factories/people.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';

describe('not this time', () => {
  let test: TestApp;
  let on: Treatment;
  let id: string;
  let assignment: { id: string; occasions: { id: string }[] };
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test);
    assignment = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
    id = assignment.occasions[0]!.id;
  });

  const week = async () => (await test.owner.query('select * from client_week where client_id = $1', [on.client.id])).rows[0];
  const audited = async () =>
    (await test.owner.query(`select action from audit_event where subject_kind = 'occasion' and client_id = $1 order by id`, [on.client.id])).rows.map((r) => r.action);
  const say = (reason: string, occasion = id) => on.asClient.put(`/occasions/${occasion}/not-this-time`, { reason });
  const takeBack = (occasion = id) => on.asClient.delete(`/occasions/${occasion}/not-this-time`);

  it('is said once however often it is sent, with another reason, and taken back', async () => {
    const first = await say('too_big');
    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      id, localDate: '2026-03-02', localTime: '09:00', dueAt: '2026-03-02T08:00:00.000Z', state: 'not-this-time', reason: 'too_big', responseId: null,
      slot: 0, appointmentId: null,
    });
    expect((await say('too_big')).body).toEqual(first.body);
    expect(await week()).toMatchObject({ due: 3, done: 0, too_big: 1 });
    expect((await say('avoided')).body.reason).toBe('avoided');
    expect(await week()).toMatchObject({ due: 3, too_big: 0, avoided: 1 });
    const back = await takeBack();
    expect(back.status).toBe(200);
    expect(back.body).toMatchObject({ id, state: 'open', reason: null });
    expect((await takeBack()).body).toEqual(back.body);
    expect(await week()).toMatchObject({ due: 3, avoided: 0 });
    expect(await audited()).toEqual(['occasion.not_this_time', 'occasion.not_this_time', 'occasion.reopen']);
  });

  it('is activity', async () => {
    await say('forgot');
    const { lastActivityAt } = (await on.asTherapist.get(`/clients/${on.client.id}`)).body;
    expect(Math.abs(Date.parse(lastActivityAt) - test.clock.now().getTime())).toBeLessThan(60_000);
  });

  it('does not undo what was done, and what was done settles it', async () => {
    const sent = { assignmentId: assignment.id, occasionId: id, startedAt: '2026-03-02T11:00:00Z', answers: gratitude() };
    await say('forgot');
    expect((await on.asClient.put(`/responses/${newId()}`, sent)).status).toBe(201);
    expect((await say('forgot')).body).toMatchObject({ status: 409, code: 'occasion.done' });
    expect((await takeBack()).body.code).toBe('occasion.done');
    expect(await week()).toMatchObject({ done: 1, forgot: 0 });
  });

  it('is not asked of what was withdrawn; taken back after the end, nothing comes back', async () => {
    const [, tomorrow, later] = assignment.occasions;
    await say('did_not_fit', tomorrow!.id);
    await on.asTherapist.post(`/assignments/${assignment.id}/end`);
    expect((await say('forgot', later!.id)).body.code).toBe('occasion.not_found');
    expect((await takeBack(tomorrow!.id)).body.state).toBe('withdrawn');
    expect(await week()).toMatchObject({ due: 1, did_not_fit: 0 });
  });

  it.each([{}, { reason: 'lazy' }, { reason: null }, { reason: 'forgot', note: 'x' }])('refuses %j', async (body) => {
    const answer = await on.asClient.put(`/occasions/${id}/not-this-time`, body);
    expect(answer.body).toMatchObject({ status: 422, code: 'request.invalid' });
  });

  it('is the client’s own to say', async () => {
    const other = await signedIn(test, await createClient(test, on.practice, { primary: on.therapist }));
    const outside = (await createTreatment(test)).asClient;
    for (const stranger of [other, outside]) {
      expect((await stranger.put(`/occasions/${id}/not-this-time`, { reason: 'forgot' })).body.code).toBe('occasion.not_found');
      expect((await stranger.delete(`/occasions/${id}/not-this-time`)).status).toBe(404);
    }
    expect((await on.asTherapist.put(`/occasions/${id}/not-this-time`, { reason: 'forgot' })).status).toBe(403);
    expect((await on.asClient.put('/occasions/7/not-this-time', { reason: 'forgot' })).status).toBe(422);
    expect(await week()).toMatchObject({ due: 3, forgot: 0 });
  });
});
