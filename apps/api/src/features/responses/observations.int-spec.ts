import { expectOk } from '../../../test/factories/answers.js';
import { publishExercise, rehearsalOf, rehearsed } from '../../../test/factories/exercises.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach, sendAnswers } from '../../../test/factories/room.js';
import { assign } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('series', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
  });

  const submit = (catalogId: string, answers: object, more?: object) => sendAnswers({ test, room }, catalogId, answers, more);
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

  const sentences = { change: { before: 7, after: 4 }, 'statement-1': 'One.', 'statement-2': 'Two.', 'statement-3': 'Three.', 'how-read': 'aloud', keep: 'statement-2' };
  const keptOf = async (by: 'asClient' | 'asTherapist') => (await room[by].get(`/clients/${room.client.id}/observations`)).body.kept;

  it('come with how often what was kept of an entry was opened, never with its words', async () => {
    const { id } = await submit('A10', sentences);
    const [card] = (await room.asClient.get('/me/keepsakes')).body.cards;
    for (let i = 0; i < 3; i += 1) await room.asClient.post(`/me/keepsakes/${card.id}/openings`, {});
    const kept = await keptOf('asTherapist');
    expect(kept).toEqual([
      { responseId: id, exerciseId: expect.any(String), title: expect.objectContaining({ en: 'Three kind sentences' }), step: 'keep', kind: 'card', localDate: expect.any(String), opened: 3, openedAt: expect.any(String) },
    ]);
    expect(JSON.stringify(kept)).not.toContain('Two.');
    expect((await room.asClient.get(`/clients/${room.client.id}/observations?to=2020-01-01`)).body.kept).toEqual([]);
  });

  it('name an exercise that was made for the client alone, also where a page draws it', async () => {
    const definition = rehearsalOf('Ana');
    const { id: exerciseId } = await publishExercise(room.asTherapist, definition, { clientId: room.client.id });
    const { id: assignmentId } = await assign(room.asTherapist, room.client, { exerciseId });
    const body = { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers: rehearsed(definition, 'I leave at nine.') };
    expectOk(await room.asClient.put(`/responses/${newId()}`, body));
    for (const by of ['asTherapist', 'asClient'] as const) expect(await keptOf(by)).toEqual([expect.objectContaining({ title: { en: 'Asking Ana', es: 'Asking Ana' } })]);
    expect((await room.asTherapist.get(`/clients/${room.client.id}/progress.pdf`)).status).toBe(200);
  });

  it('tell nobody else of a card of private words', async () => {
    await submit('A3', { reader: 'later', form: 'here', letter: { text: 'Dear later me.', on: '2027-01-10' } }, { privateSteps: ['letter'] });
    expect(await keptOf('asTherapist')).toEqual([]);
    expect(await keptOf('asClient')).toEqual([expect.objectContaining({ step: 'letter', kind: 'letter', opened: 0, openedAt: null })]);
  });

  it('count words of one’s own for a feeling, without saying them', async () => {
    await submit('A1', { around: { before: 3, after: 5 }, weather: [{ word: 'longing', intensity: 4 }, { word: 'like fog' }], source: 'now' });
    const series = await seriesOf('asTherapist');
    expect(series.find(({ code }) => code === 'emotion.own')).toMatchObject({ points: [{ value: 1 }] });
    expect(JSON.stringify(series)).not.toContain('fog');
  });
});
