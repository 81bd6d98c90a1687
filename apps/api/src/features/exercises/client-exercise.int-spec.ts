import { statementsOf } from '../../../test/harness/buffers.js';
import { countWaits } from '../../../test/harness/round-trips.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { dump } from '../../../test/matrix/tables.js';
import { expectOk } from '../../../test/factories/answers.js';
import type { Caller } from '../../../test/factories/caller.js';
import { definitionOf, draftExercise, publishExercise, rehearsalOf, rehearsed } from '../../../test/factories/exercises.js';
import { createClient, createMember, signedIn, type TestClient } from '../../../test/factories/people.js';
import { assign, assignmentBody, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';

const WORD = 'Zoraida';
const definition = rehearsalOf(WORD);
const answers = rehearsed(definition, 'I said it.');
const at = (revision: number) => ({ 'if-match': `"${revision}"` });

describe('an exercise made for one client', () => {
  let test: TestApp;
  let on: Treatment;
  let me: Caller;
  let coTherapist: Caller;
  let stranger: Caller;
  let otherClient: TestClient;
  let id: string;
  let versionId: string;
  let assignmentId: string;

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test);
    me = on.asTherapist;
    const co = await createMember(test, on.practice);
    await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)', [on.practice.id, on.client.id, co.id]);
    coTherapist = await signedIn(test, co);
    stranger = await signedIn(test, await createMember(test, on.practice, { roles: ['therapist', 'owner', 'admin', 'supervisor'] }));
    otherClient = await createClient(test, on.practice, { primary: on.therapist });
    ({ id, versionId } = await publishExercise(me, definition, { clientId: on.client.id }));
    ({ id: assignmentId } = await assign(me, on.client, { exerciseId: id }));
  });
  afterAll(() => test.close());

  const submit = async (): Promise<string> => {
    const responseId = newId();
    const answer = await on.asClient.put(`/responses/${responseId}`, { assignmentId, startedAt: '2026-03-02T11:50:00.000Z', answers });
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    return responseId;
  };
  const found = async (as: Caller, query: string): Promise<string[]> =>
    expectOk(await as.get(`/exercises?limit=200${query}`)).body.items.map((item: { id: string }) => item.id);

  it('says no word of itself in any table, search or audit', async () => {
    await me.put(`/exercises/${id}`, { definition: { ...definition, minutes: 9 } }, at(1));
    for (const [table, text] of await dump(test.owner)) {
      const readable = [WORD, WORD.toLowerCase()].some((word) => text.includes(word) || text.includes(Buffer.from(word).toString('hex')));
      expect([table, readable]).toEqual([table, false]);
    }
    const { rows } = await test.owner.query('select tags, search_text from exercise where id = $1', [id]);
    expect(rows).toEqual([{ tags: [], search_text: '' }]);
    const events = (await test.owner.query('select action, client_id from audit_event where subject_id = $1', [id])).rows;
    expect(events).toEqual(['exercise.create', 'exercise.publish', 'exercise.edit'].map((action) => ({ action, client_id: on.client.id })));
  });

  it('is listed, found, opened and edited by the whole care team', async () => {
    for (const member of [me, coTherapist]) {
      const item = expectOk(await member.get('/exercises?limit=200&shelf=mine')).body.items.find((one: { id: string }) => one.id === id);
      expect(item).toMatchObject({ own: true, clientId: on.client.id, visibility: 'private', title: { en: `Asking ${WORD}` }, tags: [`about ${WORD}`], versionId, number: 1 });
      expect(await found(member, `&search=${WORD}`)).toEqual([id]);
      expect(await found(member, `&tag=about%20${WORD}`)).toEqual([id]);
      expect((await member.get(`/exercises/${id}`)).body.definition).toEqual(definition);
      expect((await member.get(`/exercises/${id}/versions/${versionId}`)).body.definition).toEqual(definition);
      const { body: draft } = await member.get(`/exercises/${id}/draft`);
      expect(draft).toMatchObject({ clientId: on.client.id, visibility: 'private', problems: [] });
      const saved = await member.put(`/exercises/${id}`, { definition: { ...draft.definition, minutes: draft.definition.minutes + 1 } }, at(draft.revision));
      expect(saved.body.revision).toBe(draft.revision + 1);
    }
    const opened = (await test.owner.query(`select count(*)::int as n from audit_event where subject_id = $1 and action = 'exercise.open' and client_id = $2`, [id, on.client.id])).rows[0].n;
    expect(opened).toBe(6);
  });

  it('is not there for anybody else, also not for those who run the practice', async () => {
    expect(await found(stranger, '&shelf=all')).not.toContain(id);
    expect(await found(stranger, `&search=${WORD}`)).toEqual([]);
    expect(await found(stranger, `&tag=about%20${WORD}`)).toEqual([]);
    const path = `/exercises/${id}`;
    for (const answer of [
      await stranger.get(path), await stranger.get(`${path}/draft`), await stranger.get(`${path}/versions`), await stranger.get(`${path}/versions/${versionId}`),
      await stranger.put(path, { definition }, at(1)), await stranger.delete(`${path}/draft`), await stranger.post(`${path}/versions`, undefined, at(1)),
      await stranger.put(`${path}/favourite`), await stranger.put(`${path}/archive`), await stranger.put(`${path}/visibility`, { visibility: 'practice' }),
      await stranger.put(`/exercises/${newId()}`, { definition: definitionOf('Copy'), copiedFrom: id }),
    ]) expect(answer.body).toMatchObject({ status: 404, code: 'exercise.not_found' });
    expect((await stranger.put(`/exercises/${newId()}`, { definition, clientId: on.client.id })).body).toMatchObject({ status: 404, code: 'client.not_found' });
  });

  it('stays with its client: not shared, not moved, not copied out, not assigned to another', async () => {
    const errors = async (answer: Promise<{ body: { errors: { field: string; code: string }[] } }>) => (await answer).body.errors.map(({ field, code }) => [field, code]);
    expect(await errors(me.put(`/exercises/${id}/visibility`, { visibility: 'practice' }))).toEqual([['visibility', 'for_one_client']]);
    expect(await errors(me.put(`/exercises/${newId()}`, { definition, clientId: on.client.id, visibility: 'practice' }))).toEqual([['visibility', 'for_one_client']]);
    expect(await errors(me.put(`/exercises/${id}`, { definition, clientId: otherClient.id }, at(1)))).toEqual([['clientId', 'fixed']]);
    expect(await errors(me.put(`/exercises/${id}`, { definition, clientId: null }, at(1)))).toEqual([['clientId', 'fixed']]);
    const plain = await draftExercise(me, definitionOf('Plain'));
    expect(await errors(me.put(`/exercises/${plain}`, { definition: definitionOf('Plain too'), clientId: on.client.id }, at(1)))).toEqual([['clientId', 'fixed']]);
    for (const clientId of [undefined, otherClient.id]) {
      expect((await me.put(`/exercises/${newId()}`, { definition, copiedFrom: id, clientId })).body).toMatchObject({ status: 422, code: 'exercise.of_another_client' });
    }
    await draftExercise(me, definition, { copiedFrom: id, clientId: on.client.id });
    expect((await me.put(`/assignments/${newId()}`, assignmentBody(otherClient, { exerciseId: id }))).body).toMatchObject({ status: 422, code: 'exercise.of_another_client' });
    expect(await found(me, `&assignableTo=${on.client.id}`)).toContain(id);
    expect(await found(me, `&assignableTo=${otherClient.id}`)).not.toContain(id);
  });

  it('is done by its client from Today to the card they keep, and read by the care team', async () => {
    const title = { en: `Asking ${WORD}`, es: `Asking ${WORD}` };
    const today = expectOk(await on.asClient.get('/me/today')).body;
    expect(today.items).toEqual([expect.objectContaining({ assignmentId, exercise: expect.objectContaining({ id, versionId, title }) })]);
    expect(expectOk(await on.asClient.get(`/assignments/${assignmentId}`)).body).toMatchObject({ exercise: { title }, definition, startsWith: {} });
    expect(expectOk(await me.get(`/clients/${on.client.id}/assignments`)).body.items[0].exercise.title).toEqual(title);

    const responseId = await submit();
    const again = await on.asClient.put(`/responses/${responseId}`, { assignmentId, startedAt: '2026-03-02T11:50:00.000Z', answers });
    expect([again.status, again.body.ending.title]).toEqual([200, { en: 'Done', es: 'Done' }]);
    expect(expectOk(await on.asClient.get('/me/today')).body.done).toEqual([expect.objectContaining({ exercise: expect.objectContaining({ title }) })]);
    expect(expectOk(await on.asClient.get('/me/keepsakes')).body.cards).toEqual([expect.objectContaining({ exercise: title, text: 'I said it.' })]);
    for (const reader of [on.asClient, me, coTherapist]) {
      expect(expectOk(await reader.get(`/clients/${on.client.id}/responses`)).body.items).toEqual([expect.objectContaining({ id: responseId, exercise: expect.objectContaining({ title }) })]);
      expect(expectOk(await reader.get(`/clients/${on.client.id}/responses`)).body.items[0]).not.toHaveProperty('answers');
      expect(expectOk(await reader.get(`/clients/${on.client.id}/responses?opened=true`)).body.items[0].answers.line).toBe('I said it.');
      expect(expectOk(await reader.get(`/responses/${responseId}`)).body).toMatchObject({ definition, exercise: { title } });
      const { series } = expectOk(await reader.get(`/clients/${on.client.id}/observations`)).body;
      expect(series).toContainEqual(expect.objectContaining({ exerciseId: id, title, label: { en: `How calm, ${WORD}?`, es: `How calm, ${WORD}?` } }));
    }
    for (const member of [me, coTherapist]) {
      expect(expectOk(await member.get('/me/inbox')).body.items).toEqual([expect.objectContaining({ responseId, exercise: { id, catalogId: null, title } })]);
    }
    expectOk(await me.put(`/responses/${responseId}/review`, { comments: { line: 'Well said.' } }));
    expect((await stranger.get(`/responses/${responseId}`)).status).toBe(404);
  });

  it('keeps the numbers of earlier versions in words of the version that was answered', async () => {
    const { body: draft } = await me.get(`/exercises/${id}/draft`);
    const later = { ...definition, steps: definition.steps.filter((step) => (step as { id: string }).id !== 'calm') };
    const { body: saved } = await me.put(`/exercises/${id}`, { definition: later }, at(draft.revision));
    expect(expectOk(await me.post(`/exercises/${id}/versions`, undefined, at(saved.revision))).body.number).toBe(2);
    const { series } = expectOk(await me.get(`/clients/${on.client.id}/observations`)).body;
    expect(series).toContainEqual(expect.objectContaining({ label: { en: `How calm, ${WORD}?`, es: `How calm, ${WORD}?` } }));
    // What is assigned keeps its version.
    expect(expectOk(await on.asClient.get(`/assignments/${assignmentId}`)).body).toMatchObject({ exercise: { versionId }, definition });
  });

  it('costs a submission no more statements and waits than any other', async () => {
    const builtIn = await assign(me, on.client, { exerciseId: exerciseId('C6') });
    const other = async (): Promise<void> => {
      const body = { assignmentId: builtIn.id, startedAt: '2026-03-02T11:50:00.000Z', answers: { direction: 'other', 'what-other': 'Tea.', visibility: 'therapist' } };
      expectOk(await on.asClient.put(`/responses/${newId()}`, body));
    };
    const costs = async (work: () => Promise<unknown>) => {
      await work();
      const { result, waits } = await countWaits(() => statementsOf(work));
      return { statements: result.statements.map(({ sql }) => sql), waits };
    };
    expect(await costs(submit)).toEqual(await costs(other));
  });

  it('ends with the key of its client', async () => {
    const erased = await createClient(test, on.practice, { primary: on.therapist });
    const asErased = await signedIn(test, erased);
    const own = await publishExercise(me, rehearsalOf('Yolanda'), { clientId: erased.id });
    const assigned = await assign(me, erased, { exerciseId: own.id });
    expect((await me.get(`/exercises/${own.id}`)).status).toBe(200);
    expectOk(await asErased.get(`/assignments/${assigned.id}`));
    await test.owner.query('delete from client_key where client_id = $1', [erased.id]);
    expect(await found(me, '&shelf=all')).toContain(id);
    expect(await found(me, '&shelf=all')).not.toContain(own.id);
    expect(await found(me, '&search=yolanda')).toEqual([]);
    for (const path of [`/exercises/${own.id}`, `/exercises/${own.id}/draft`, `/exercises/${own.id}/versions`]) expect((await me.get(path)).status).toBe(404);
    for (const answer of [await asErased.get(`/assignments/${assigned.id}`), await asErased.get('/me/today')]) {
      expect(answer.status).toBeGreaterThanOrEqual(404);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain('Yolanda');
    }
  });
});
