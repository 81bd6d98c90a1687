import { createAssignment, createRoom, type Room } from '../../../test/factories/responses.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('series', () => {
  let test: TestApp;
  let room: Room;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    room = await createRoom(test);
  });

  const submit = async (catalogId: string, answers: object, more: object = {}) => {
    const { id: assignmentId } = await createAssignment(test, room.client, room.therapist, catalogId);
    const answer = await room.asClient.put(`/responses/${newId()}`, { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers, ...more });
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
  };
  const seriesOf = async (by: 'asClient' | 'asTherapist') =>
    (await room[by].get(`/clients/${room.client.id}/observations`)).body.series as { code: string; label: { en: string }; step: object; counts: string[] }[];

  it('say which step a number comes from, what stands around it and what it is counted in', async () => {
    await submit('A9', { told: 'remembered', around: { before: 4, after: 7 }, activity: 'music' });
    const series = await seriesOf('asTherapist');
    expect(series.find(({ code }) => code === 'mood.after')?.step).toMatchObject({ id: 'around', kind: 'before-after', within: null });
    expect(series.find(({ code }) => code === 'activity.music')).toMatchObject({
      step: { id: 'activity', kind: 'choice', multiple: false, within: 'around' }, counts: ['entries'],
    });
  });

  const promise = [{ id: 'own-1', label: 'Lunch away from the screen', state: 'kept' }];

  it('name what the client added in their own words', async () => {
    await submit('D2', { here: 'back', promises: promise });
    const kept = (await seriesOf('asTherapist')).find(({ code }) => code === 'promises.own-1.kept');
    expect(kept?.label.en).toBe('Lunch away from the screen');
  });

  it('name nothing to others that the client keeps private', async () => {
    await submit('D2', { here: 'back', promises: promise }, { privateSteps: ['promises'] });
    expect(JSON.stringify(await seriesOf('asTherapist'))).not.toContain('Lunch');
  });
});
