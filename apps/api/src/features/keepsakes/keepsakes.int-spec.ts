import { createRoom, type Room } from '../../../test/factories/responses.js';
import { roomForEach, sendAnswers } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('what a client keeps', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
  });

  const submit = (catalogId: string, answers: object, more?: object) => sendAnswers({ test, room }, catalogId, answers, more);
  const sentences = (keep?: string) => ({
    change: { before: 7, after: 4 }, 'statement-1': 'One.', 'statement-2': 'You are allowed to rest.', 'statement-3': 'Three.', 'how-read': 'aloud', keep,
  });
  const kept = async () => (await room.asClient.get('/me/keepsakes')).body;
  const cardsOf = async () => (await kept()).cards;

  it('is a card with the chosen words, counted when opened, put away and taken out again', async () => {
    const { id: responseId } = await submit('A10', sentences('statement-2'));
    const [card] = await cardsOf();
    expect(card).toMatchObject({ responseId, text: 'You are allowed to rest.', look: 'plain', opened: 0, state: 'kept' });
    for (let i = 0; i < 2; i += 1) expect((await room.asClient.post(`/me/keepsakes/${card.id}/openings`, {})).status).toBe(204);
    expect((await room.asClient.put(`/me/keepsakes/${card.id}`, { state: 'put-away' })).status).toBe(204);
    expect(await cardsOf()).toEqual([expect.objectContaining({ opened: 2, state: 'put-away' })]);
    await room.asClient.put(`/me/keepsakes/${card.id}`, { state: 'kept' });
    expect(await cardsOf()).toEqual([expect.objectContaining({ state: 'kept' })]);
    const opened = (await room.asTherapist.get(`/responses/${responseId}`)).body;
    expect(opened.keepsakes).toEqual([{ step: 'keep', kind: 'card', on: null, opened: 2, openedAt: expect.any(String) }]);
  });

  it('is nothing where nothing was kept', async () => {
    await submit('A10', sentences());
    expect(await kept()).toEqual({ cards: [], letters: [] });
  });

  it('says the new words after a correction, and stays opened as often', async () => {
    const { id, assignmentId } = await submit('A10', sentences('statement-2'));
    const [card] = await cardsOf();
    await room.asClient.post(`/me/keepsakes/${card.id}/openings`, {});
    const corrected = await room.asClient.put(`/responses/${newId()}`, {
      assignmentId, startedAt: '2026-11-20T19:40:00.000Z', corrects: id, answers: { ...sentences('statement-2'), 'statement-2': 'You may rest now.' },
    });
    expect(corrected.status).toBe(201);
    expect(await cardsOf()).toEqual([expect.objectContaining({ text: 'You may rest now.', opened: 1 })]);
  });

  it('is a letter whose words come on its day, not before', async () => {
    await submit('A3', { reader: 'later', form: 'here', letter: { text: 'Dear later me.', on: '2027-01-10' } });
    expect((await kept()).letters).toEqual([expect.objectContaining({ on: '2027-01-10', text: null })]);
    const before = test.clock.now();
    test.clock.set(new Date('2027-01-10T07:00:00Z'));
    expect((await kept()).letters).toEqual([expect.objectContaining({ on: '2027-01-10', text: 'Dear later me.' })]);
    test.clock.set(before);
  });

  it("is nobody else's: 404 without a trace", async () => {
    await submit('A10', sentences('statement-1'));
    const [card] = await cardsOf();
    const other = await createRoom(test);
    expect((await other.asClient.put(`/me/keepsakes/${card.id}`, { state: 'put-away' })).status).toBe(404);
    expect((await other.asClient.post(`/me/keepsakes/${card.id}/openings`, {})).status).toBe(404);
    expect(await cardsOf()).toEqual([expect.objectContaining({ opened: 0, state: 'kept' })]);
  });

  it('starts the next entry with what the last one carries over, for the client alone', async () => {
    const { assignmentId } = await submit('D1', { rules: ['own'], 'own-rule': 'Be easy to have around.', 'true-own': 7 }, { privateSteps: ['own-rule'] });
    expect((await room.asClient.get(`/assignments/${assignmentId}`)).body.startsWith).toMatchObject({ 'own-rule': 'Be easy to have around.' });
    const asStaff = await room.asTherapist.get(`/assignments/${assignmentId}`);
    expect(asStaff.body.startsWith).toBeUndefined();
    expect(asStaff.text).not.toContain('Be easy');
  });
});
