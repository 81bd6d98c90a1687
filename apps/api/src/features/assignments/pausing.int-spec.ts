import { resumeRound, told } from '../../../test/factories/plans.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, assignmentBody, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('a plan that rests', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    test.clock.set('2026-03-01T12:00:00Z');
    on = await createTreatment(test);
  });
  afterAll(() => test.close());

  const act = async (id: string, what: string, body: object = {}) => (await on.asTherapist.post(`/assignments/${id}/${what}`, body)).body;
  const open = async (id: string) => (await on.asTherapist.get(`/assignments/${id}`)).body;

  it('puts away what is to come, and brings it back under the same ids; what was due or done stays', async () => {
    const before = await assign(on.asTherapist, on.client, { schedule: { count: 5 } });
    await on.asClient.put(`/responses/${newId()}`, { assignmentId: before.id, occasionId: before.occasions[4].id, startedAt: '2026-03-01T11:00:00Z', answers: gratitude() });
    test.clock.set('2026-03-03T12:00:00Z');
    const paused = await act(before.id, 'pause');
    expect(paused).toMatchObject({ state: 'paused', pausedUntil: null, revision: 2 });
    expect(told(paused.occasions)).toEqual(['03-02 09:00 open', '03-03 09:00 open', '03-04 09:00 withdrawn', '03-05 09:00 withdrawn', '03-06 09:00 done']);
    expect(await act(before.id, 'pause')).toEqual(paused);
    expect((await on.asClient.get('/me/today')).body).toMatchObject({ items: [], anytime: [] });
    test.clock.set('2026-03-04T12:00:00Z');
    const resumed = await act(before.id, 'resume');
    expect(resumed).toMatchObject({ state: 'active', revision: 3 });
    // The fourth passed while it rested, and today would be empty without it.
    expect(told(resumed.occasions)).toEqual(['03-02 09:00 open', '03-03 09:00 open', '03-04 09:00 open', '03-05 09:00 open', '03-06 09:00 done']);
    expect(resumed.occasions.map((o: { id: string }) => o.id)).toEqual(before.occasions.map((o: { id: string }) => o.id));
    expect(await act(before.id, 'resume')).toEqual(resumed);
  });

  it('keeps what lies on and after the day on which it goes on by itself', async () => {
    const { id } = await assign(on.asTherapist, on.client, { schedule: { count: 4 } });
    const paused = await act(id, 'pause', { until: '2026-03-04' });
    expect(paused).toMatchObject({ state: 'paused', pausedUntil: '2026-03-04' });
    expect(told(paused.occasions)).toEqual(['03-02 09:00 withdrawn', '03-03 09:00 withdrawn', '03-04 09:00 open', '03-05 09:00 open']);
    const longer = await act(id, 'pause', { until: '2026-03-05' });
    expect(told(longer.occasions)).toEqual(['03-02 09:00 withdrawn', '03-03 09:00 withdrawn', '03-04 09:00 withdrawn', '03-05 09:00 open']);
    // An hour before midnight in Madrid nothing happens yet.
    test.clock.set('2026-03-04T22:30:00Z');
    await resumeRound(test);
    expect((await open(id)).state).toBe('paused');
    test.clock.set('2026-03-04T23:00:00Z');
    await Promise.all([resumeRound(test), resumeRound(test)]);
    const resumed = await open(id);
    expect(resumed).toMatchObject({ state: 'active', pausedUntil: null, revision: 4 });
    expect(told(resumed.occasions)).toEqual(['03-02 09:00 withdrawn', '03-03 09:00 withdrawn', '03-04 09:00 withdrawn', '03-05 09:00 open']);
    const { rows } = await test.owner.query(`select actor_kind from audit_event where action = 'assignment.resume' and subject_id = $1`, [id]);
    expect(rows).toEqual([{ actor_kind: 'system' }]);
  });

  it('is changed, moved to another zone and ended while it rests', async () => {
    const { id } = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
    await act(id, 'pause');
    const edited = await on.asTherapist.put(`/assignments/${id}`, assignmentBody(on.client, { schedule: { times: ['18:00'], count: 3 } }));
    expect(told(edited.body.occasions).filter((line) => line.endsWith('open'))).toEqual([]);
    expect((await on.asTherapist.put(`/clients/${on.client.id}`, { name: 'Moved', timeZone: 'America/New_York', language: 'en' })).status).toBe(200);
    const resumed = await act(id, 'resume');
    expect(resumed.occasions.map((o: { localTime: string; dueAt: string; state: string }) => [o.localTime, o.dueAt, o.state])).toEqual([
      ['18:00', '2026-03-02T23:00:00.000Z', 'open'], ['18:00', '2026-03-03T23:00:00.000Z', 'open'], ['18:00', '2026-03-04T23:00:00.000Z', 'open'],
    ]);
    await act(id, 'pause', { until: '2026-03-20' });
    expect(await act(id, 'end')).toMatchObject({ state: 'ended', pausedUntil: null });
    expect(await act(id, 'resume')).toMatchObject({ status: 409, code: 'assignment.ended' });
    expect(await act(id, 'pause')).toMatchObject({ status: 409, code: 'assignment.ended' });
  });

  it.each([['2026-03-01', 'not_ahead'], ['2026-02-01', 'not_ahead'], ['2027-04-01', 'too_far'], ['2026-02-30', expect.any(String)], ['soon', expect.any(String)]])(
    'refuses to rest until %s', async (until, code) => {
      const { id } = await assign(on.asTherapist, on.client);
      expect(await act(id, 'pause', { until })).toMatchObject({ status: 422, errors: [{ field: 'until', code }] });
    });

  it('keeps what the client sends for an occasion that has gone meanwhile, as unprompted, and once', async () => {
    const { id, occasions } = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
    await act(id, 'pause');
    const response = newId();
    const body = { assignmentId: id, occasionId: occasions[1].id, startedAt: '2026-03-01T11:00:00Z', answers: gratitude() };
    const sent = await on.asClient.put(`/responses/${response}`, body);
    expect([sent.status, sent.body.unprompted, sent.body.occasionId, sent.body.localDate]).toEqual([201, true, null, '2026-03-01']);
    expect((await on.asClient.put(`/responses/${response}`, body)).status).toBe(200);
    expect((await on.asTherapist.get(`/responses/${response}`)).body).toMatchObject({ assignmentId: id, unprompted: true });
    const elsewhere = await assign(on.asTherapist, on.client);
    const other = await on.asClient.put(`/responses/${newId()}`, { ...body, occasionId: elsewhere.occasions[0].id });
    expect([other.status, other.body.occasionId]).toEqual([201, null]);
    expect((await open(elsewhere.id)).occasions[0].state).toBe('open');
  });

  it('takes "not this time" back into the rest', async () => {
    const { id, occasions } = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
    await on.asClient.put(`/occasions/${occasions[1].id}/not-this-time`, { reason: 'forgot' });
    await act(id, 'pause');
    await on.asClient.delete(`/occasions/${occasions[1].id}/not-this-time`);
    expect(told((await open(id)).occasions)).toEqual(['03-02 09:00 withdrawn', '03-03 09:00 withdrawn', '03-04 09:00 withdrawn']);
    expect(told((await act(id, 'resume')).occasions)).toEqual(['03-02 09:00 open', '03-03 09:00 open', '03-04 09:00 open']);
  });

  it('is among what was agreed, and among the paused ones of the list', async () => {
    const { id } = await assign(on.asTherapist, on.client, { why: 'So that I notice', whenWhere: 'In the kitchen', obstacle: 'Late', ifThen: 'Then in bed', smallestDose: 'One', confidence: 0 });
    await act(id, 'pause', { until: '2026-03-04' });
    const words = { why: 'So that I notice', whenWhere: 'In the kitchen', obstacle: 'Late', ifThen: 'Then in bed', smallestDose: 'One', confidence: 0 };
    const { timeZone, items } = (await on.asClient.get('/me/assignments')).body;
    expect(timeZone).toBe('Europe/Madrid');
    expect(items).toEqual([expect.objectContaining({ id, ...words, state: 'paused', pausedUntil: '2026-03-04', proposal: null, assignedBy: on.therapist.name })]);
    expect(items[0].next.map((o: { localDate: string }) => o.localDate)).toEqual(['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']);
    const listed = async (state: string): Promise<string[]> =>
      (await on.asTherapist.get(`/clients/${on.client.id}/assignments?state=${state}`)).body.items.map((item: { id: string }) => item.id);
    expect([await listed('paused'), await listed('active')]).toEqual([[id], []]);
    await act(id, 'end');
    expect((await on.asClient.get('/me/assignments')).body.items).toEqual([]);
  });
});
