import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { countWaits } from '../../../test/harness/round-trips.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, assignmentBody, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';
import type { TodayDto } from './today.dto.js';

describe('today', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test);
  });

  const today = async (): Promise<TodayDto> => (await on.asClient.get('/me/today')).body;
  const dates = async (): Promise<string[]> => (await today()).items.map((item) => `${item.localDate.slice(5)} ${item.localTime}`);
  const send = (assignmentId: string, occasionId?: string, id = newId(), more: object = {}) =>
    on.asClient.put(`/responses/${id}`, { assignmentId, occasionId, startedAt: '2026-03-02T11:00:00Z', answers: gratitude(), ...more });

  it('shows what is to do now, with the client’s own words', async () => {
    const assignment = await assign(on.asTherapist, on.client, { why: 'So that I notice', smallestDose: 'One line' });
    expect(await today()).toEqual({
      date: '2026-03-02',
      timeZone: 'Europe/Madrid',
      items: [
        {
          id: assignment.occasions[0].id, assignmentId: assignment.id, localDate: '2026-03-02', localTime: '09:00', dueAt: '2026-03-02T08:00:00.000Z',
          why: 'So that I notice', whenWhere: null, ifThen: null, smallestDose: 'One line', draft: null,
          exercise: {
            id: exerciseId('C6'), versionId: assignment.exercise.versionId, title: assignment.exercise.title, quietTitle: assignment.exercise.quietTitle,
            purpose: assignment.exercise.purpose, minutes: assignment.exercise.minutes, smaller: { minutes: expect.any(Number), about: expect.any(Object) },
          },
        },
      ],
      done: [],
      anytime: [{ assignmentId: assignment.id, exercise: expect.any(Object), why: 'So that I notice', draft: null }],
      newComments: 0,
      cards: 0,
      letters: 0, consents: 0,
      therapist: { name: on.therapist.name, isNew: false, away: null },
    });
  });

  it('turns at the client’s midnight, wherever they live', async () => {
    for (const [zone, before, after] of [
      ['Europe/Madrid', '2026-03-02T22:59:59Z', '2026-03-02T23:00:00Z'],
      ['Pacific/Auckland', '2026-03-02T10:59:59Z', '2026-03-02T11:00:00Z'],
      ['America/Los_Angeles', '2026-03-03T07:59:59Z', '2026-03-03T08:00:00Z'],
      ['+05:30', '2026-03-02T18:29:59Z', '2026-03-02T18:30:00Z'],
    ] as const) {
      test.clock.set('2026-03-01T00:00:00Z');
      on = await createTreatment(test, { timeZone: zone });
      await assign(on.asTherapist, on.client, { schedule: { count: 2 } });
      test.clock.set(new Date(Date.parse(before) - 300));
      expect([zone, await dates(), (await today()).date]).toEqual([zone, ['03-02 09:00'], '2026-03-02']);
      test.clock.set(after);
      expect([zone, await dates(), (await today()).date]).toEqual([zone, ['03-03 09:00'], '2026-03-03']);
    }
  });

  it('keeps an occasion until the next one comes, at most fourteen days', async () => {
    await assign(on.asTherapist, on.client, { schedule: { repeat: 'weekly', count: 2, times: ['09:00', '21:00'] } });
    test.clock.set('2026-03-01T12:00:00Z');
    expect(await dates()).toEqual([]);
    test.clock.set('2026-03-08T12:00:00Z');
    expect(await dates()).toEqual(['03-02 09:00', '03-02 21:00']);
    await on.asTherapist.put(`/assignments/${newId()}`, assignmentBody(on.client, { schedule: { startDate: '2026-03-05', repeat: 'once', count: undefined } }));
    expect(await dates()).toEqual(['03-02 09:00', '03-02 21:00', '03-05 09:00']);
    test.clock.set('2026-03-19T12:00:00Z');
    expect(await dates()).toEqual(['03-05 09:00']);
    test.clock.set('2026-03-20T12:00:00Z');
    expect(await dates()).toEqual([]);
  });

  it('does not bring an older one back when the newest was settled', async () => {
    const { occasions } = await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-01', count: 3 } });
    expect(await dates()).toEqual(['03-02 09:00']);
    await on.asClient.put(`/occasions/${occasions[1].id}/not-this-time`, { reason: 'forgot' });
    expect(await dates()).toEqual([]);
    await on.asClient.delete(`/occasions/${occasions[1].id}/not-this-time`);
    expect(await dates()).toEqual(['03-02 09:00']);
  });

  it('tells what was done today, prompted or not; tomorrow it is gone', async () => {
    const { id, occasions } = await assign(on.asTherapist, on.client, { schedule: { count: 1 } });
    const prompted = newId();
    expect((await send(id, occasions[0].id, prompted, { smaller: true })).status).toBe(201);
    test.clock.set('2026-03-02T13:00:00Z');
    const unprompted = newId();
    expect((await send(id, undefined, unprompted)).status).toBe(201);
    const { items, done, anytime } = await today();
    expect(items).toEqual([]);
    expect(anytime.map((a) => a.assignmentId)).toEqual([id]);
    expect(done.map((d) => ({ id: d.id, responseId: d.responseId, smaller: d.smaller }))).toEqual([
      { id: occasions[0].id, responseId: prompted, smaller: true },
      { id: unprompted, responseId: unprompted, smaller: false },
    ]);
    // A correction is the same entry still.
    expect((await send(id, undefined, newId(), { corrects: prompted })).status).toBe(201);
    expect((await today()).done.map((d) => d.responseId)).toEqual([prompted, unprompted]);
    test.clock.set('2026-03-02T23:00:00Z');
    expect((await today()).done).toEqual([]);
  });

  it('offers to go on with what was begun, also when its occasion has passed', async () => {
    const { id, occasions } = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
    const draft = newId();
    const saved = await on.asClient.put(`/me/drafts/${draft}`, {
      assignmentId: id, occasionId: occasions[0].id, startedAt: '2026-03-02T11:00:00Z', answers: { direction: 'other' }, step: 'what-other',
    });
    expect(saved.status).toBeLessThan(300);
    const begun = { responseId: draft, step: 'what-other', revision: saved.body.revision, updatedAt: saved.body.updatedAt };
    const first = await today();
    expect([first.items[0]!.draft, first.anytime[0]!.draft]).toEqual([begun, null]);
    test.clock.set('2026-03-03T12:00:00Z');
    const next = await today();
    expect([next.items[0]!.localDate, next.items[0]!.draft, next.anytime[0]!.draft]).toEqual(['2026-03-03', null, begun]);
  });

  it('asks for nothing of an ended assignment, nor of one that has not begun', async () => {
    const running = await assign(on.asTherapist, on.client);
    await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-09' } });
    expect((await today()).anytime.map((a) => a.assignmentId)).toEqual([running.id]);
    await on.asTherapist.post(`/assignments/${running.id}/end`);
    expect(await today()).toMatchObject({ items: [], anytime: [] });
  });

  it('counts comments that were not seen', async () => {
    const { id } = await assign(on.asTherapist, on.client);
    const response = newId();
    await send(id, undefined, response);
    expect((await on.asTherapist.put(`/responses/${response}/review`, { comment: 'Thank you for writing this.' })).status).toBeLessThan(300);
    expect((await today()).newComments).toBe(1);
    await on.asClient.post('/me/comments-seen', { responseId: response });
    expect((await today()).newComments).toBe(0);
  });

  it('belongs to clients', async () => {
    expect((await on.asTherapist.get('/me/today')).status).toBe(403);
    const owner = await signedIn(test, await createMember(test, on.practice, { roles: ['owner'] }));
    expect((await owner.get('/me/today')).status).toBe(403);
  });

  it('waits four times for the database at most', async () => {
    await assign(on.asTherapist, on.client);
    const { result, waits } = await countWaits(() => on.asClient.get('/me/today'));
    expect(result.status).toBe(200);
    // The session; BEGIN, head and plans; the day. COMMIT of a read goes alone.
    expect(waits).toBeLessThanOrEqual(4);
  });
});
