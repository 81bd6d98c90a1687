import { choose, type DialogueStep, firstTree, startDialogue } from '@attune/exercise';
import { expectOk } from '../../../test/factories/answers.js';
import { publishExercise, rehearsalOf, rehearsed } from '../../../test/factories/exercises.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { enrol, stepOf } from '../../../test/factories/programs.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

/** The first level, to its end. */
const played = (step: DialogueStep) => ['clear-warm', 'clear-warm'].reduce((state, reply) => choose(step, state, reply), startDialogue(step, { variant: 'first', temperament: 'warm', seed: 'test' })).turns;

describe('what comes next, beside a response', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test, { timeZone: 'Europe/Madrid' });
  });
  afterAll(() => test.close());

  /** Assigns, answers, and gives the response's id with its assignment. */
  const answered = async (given: Parameters<typeof assign>[2] = {}, answers: object = gratitude(), more: object = {}) => {
    const assignment = await assign(on.asTherapist, on.client, given);
    const id = newId();
    expectOk(await on.asClient.put(`/responses/${id}`, { assignmentId: assignment.id, startedAt: '2026-03-02T11:50:00Z', answers, ...more }));
    return { id, assignment };
  };
  const options = async (id: string): Promise<Record<string, ReturnType<typeof JSON.parse>>> => {
    const { body } = expectOk(await on.asTherapist.get(`/responses/${id}/next-actions`));
    return { ...Object.fromEntries(body.options.map((option: { kind: string }) => [option.kind, option])), done: body.done };
  };
  const pick = (responseId: string, kind: string, id = newId()) => on.asTherapist.put(`/next-actions/${id}`, { responseId, kind });
  const undo = (id: string) => on.asTherapist.post(`/next-actions/${id}/undo`);
  const opened = async (id: string) => (await on.asTherapist.get(`/assignments/${id}`)).body;
  const dates = async (id: string) => (await opened(id)).occasions.map(({ localDate }: { localDate: string }) => localDate);

  it('plans the same once more after what is planned, as it was shown, and as if it had never been when undone', async () => {
    const { id, assignment } = await answered({ why: 'Because it helps.', schedule: { repeat: 'weekly', weekdays: [1, 4], count: 4 } });
    const shown = (await options(id)).repeat;
    expect(shown).toMatchObject({ how: 'new', whyNot: null, dates: { first: '2026-03-16', last: '2026-03-26', count: 4 } });
    const { status, body } = await pick(id, 'repeat');
    expect(status).toBe(201);
    expect(await dates(body.assignmentId)).toEqual(['2026-03-16', '2026-03-19', '2026-03-23', '2026-03-26']);
    expect(await opened(body.assignmentId)).toMatchObject({ why: 'Because it helps.', startsSmaller: false, startsLevel: null });
    expect((await pick(id, 'repeat', body.id)).status).toBe(200);
    expect((await options(id)).done).toEqual([expect.objectContaining({ id: body.id, own: true, undoneAt: null })]);
    expect((await undo(body.id)).body).toMatchObject({ outcome: 'removed' });
    expect((await on.asTherapist.get(`/assignments/${body.assignmentId}`)).status).toBe(404);
    expect((await undo(body.id)).body.outcome).toBe('removed');
    expect(await dates(assignment.id)).toHaveLength(4);
  });

  it('begins tomorrow where nothing is to come any more, and says so where it goes on anyway', async () => {
    const over = await answered({ schedule: { startDate: '2026-02-20', repeat: 'daily', count: 3 } });
    expect((await options(over.id)).repeat.dates).toEqual({ first: '2026-03-03', last: '2026-03-05', count: 3 });
    const endless = await answered({ schedule: { repeat: 'session', times: undefined, count: undefined, offsetMinutes: -60 } });
    expectOk(await on.asTherapist.put(`/appointments/${newId()}`, { clientId: on.client.id, startsAt: '2026-03-10T10:00:00Z', minutes: 50 }));
    expect((await options(endless.id)).repeat).toMatchObject({ how: null, whyNot: 'goes-on', dates: null });
    expect(await pick(endless.id, 'repeat')).toMatchObject({ status: 409, body: { code: 'next_action.not_possible' } });
    expectOk(await on.asTherapist.post(`/assignments/${endless.assignment.id}/pause`, {}));
    expect((await options(endless.id)).smaller.whyNot).toBe('paused');
  });

  it('makes what goes on begin smaller, and whole again when undone or harder', async () => {
    const { id, assignment } = await answered();
    expect((await options(id)).smaller).toMatchObject({ how: 'change', smaller: true, minutes: 1, dates: { first: '2026-03-03', count: 6 } });
    expect((await options(id)).harder).toMatchObject({ whyNot: 'no-harder' });
    const { body } = await pick(id, 'smaller');
    expect((await on.asClient.get(`/assignments/${assignment.id}`)).body).toMatchObject({ startsSmaller: true });
    const now = await options(id);
    expect(now.smaller.whyNot).toBe('is-smaller');
    expect(now.harder).toMatchObject({ how: 'change', smaller: false });
    expect((await undo(body.id)).body.outcome).toBe('restored');
    expect((await opened(assignment.id)).startsSmaller).toBe(false);
    const again = (await pick(id, 'smaller')).body;
    expectOk(await pick(id, 'harder'));
    expect((await opened(assignment.id)).startsSmaller).toBe(false);
    expect((await undo(again.id)).body.outcome).toBe('kept');
  });

  it('goes one level up in a role-play, from the level that was played', async () => {
    const definition = rehearsalOf('Dani');
    const lines = [{ temperament: 'warm', says: 'Is something wrong?' }, { temperament: 'anger', says: 'Again?' }] as const;
    definition.steps[0] = firstTree('talk', { person: 'Dani', scene: 'At the table', ask: 'an evening alone', lines: [...lines] });
    const { id: exercise } = await publishExercise(on.asTherapist, definition);
    const { id, assignment } = await answered({ exerciseId: exercise }, { ...rehearsed(rehearsalOf('Dani'), 'I said it.'), talk: played(definition.steps[0] as DialogueStep) });
    expect((await options(id)).harder).toMatchObject({ how: 'change', level: { n: 2, of: 2 } });
    expect((await options(id)).smaller.whyNot).toBe('no-smaller');
    const { body } = await pick(id, 'harder');
    expect((await on.asClient.get(`/assignments/${assignment.id}`)).body.startsLevel).toBe(2);
    expect((await options(id)).harder.whyNot).toBe('no-harder');
    expect((await undo(body.id)).body.outcome).toBe('restored');
    expect((await opened(assignment.id)).startsLevel).toBeNull();
  });

  it('opens the next step of the client\'s program now, and closes it again when nobody has begun', async () => {
    const { id } = await answered();
    expect((await options(id))['next-step'].whyNot).toBe('no-program');
    const path = await enrol(on.asTherapist, on.client, '2026-03-02', [stepOf('one', { rule: 'at-once' }), stepOf('two', { rule: 'weekly', week: 4 })]);
    expect((await options(id))['next-step']).toMatchObject({ how: 'open', title: expect.any(Object), program: path.title, dates: { first: '2026-03-02', last: '2026-03-04', count: 3 } });
    const states = async () => (await on.asTherapist.get(`/enrolments/${path.id}`)).body.steps.map(({ state }: { state: string }) => state);
    const { body } = await pick(id, 'next-step');
    expect(await states()).toEqual(['open', 'open']);
    expect((await undo(body.id)).body.outcome).toBe('removed');
    expect(await states()).toEqual(['open', 'waiting']);
    const again = (await pick(id, 'next-step')).body;
    expectOk(await on.asClient.put(`/responses/${newId()}`, { assignmentId: again.assignmentId, startedAt: '2026-03-02T11:50:00Z', answers: gratitude() }));
    expect((await undo(again.id)).body.outcome).toBe('kept');
    expect(await states()).toEqual(['open', 'done']);
  });

  it('ends and keeps what the client has begun when it is undone', async () => {
    const { id } = await answered();
    const { body } = await pick(id, 'repeat');
    expectOk(await on.asClient.put(`/responses/${newId()}`, { assignmentId: body.assignmentId, startedAt: '2026-03-02T11:50:00Z', answers: gratitude() }));
    expect((await undo(body.id)).body.outcome).toBe('ended');
    expect((await opened(body.assignmentId)).state).toBe('ended');
  });

  it('is undone within ten minutes, by whoever chose it, and is somebody else\'s to nobody', async () => {
    const { id } = await answered();
    const { body } = await pick(id, 'repeat');
    const stranger = await signedIn(test, await createMember(test, on.practice));
    expect((await stranger.get(`/responses/${id}/next-actions`)).status).toBe(404);
    expect((await stranger.put(`/next-actions/${newId()}`, { responseId: id, kind: 'repeat' })).status).toBe(404);
    expect((await stranger.post(`/next-actions/${body.id}/undo`)).status).toBe(404);
    expect((await pick(id, 'smaller', body.id)).body.code).toBe('next_action.known');
    test.clock.set('2026-03-02T12:11:00Z');
    expect((await undo(body.id)).body.code).toBe('next_action.undo_over');
    expect((await on.asTherapist.put(`/next-actions/${newId()}`, { responseId: id, kind: 'louder' })).status).toBe(422);
  });

  it('is nothing for a client who was discharged, and writes who chose what', async () => {
    const { id } = await answered();
    await pick(id, 'repeat');
    const { rows } = await test.owner.query(`select action, detail from audit_event where client_id = $1 and action like 'next_action.%'`, [on.client.id]);
    expect(rows).toEqual([{ action: 'next_action.do', detail: { kind: 'repeat' } }]);
    expectOk(await on.asTherapist.post(`/clients/${on.client.id}/discharge`));
    expect(Object.values(await options(id)).flatMap((option) => (option as { whyNot?: string }).whyNot ?? [])).toEqual(Array(4).fill('discharged'));
  });
});
