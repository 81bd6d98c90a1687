import { definitionOf, draftExercise, publishExercise, rehearsalOf } from '../../../test/factories/exercises.js';
import { type Treatment, createTreatment, exerciseId } from '../../../test/factories/work.js';
import { expectOk } from '../../../test/factories/answers.js';
import type { Caller } from '../../../test/factories/caller.js';
import { createProgram, installPrograms, programBody, programId, stepOf } from '../../../test/factories/programs.js';
import { createMember, createPractice, signedIn } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

const atOnce = { rule: 'at-once' } as const;
const steps = [stepOf('a', atOnce), stepOf('b', { rule: 'weekly', week: 3 })];

describe('programs', () => {
  let test: TestApp;
  let t: Treatment;
  let colleague: Caller;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    t = await createTreatment(test);
    await installPrograms(test, t.practice);
    colleague = await signedIn(test, await createMember(test, t.practice));
  });

  const put = (id: string, body: object, revision?: number) => t.asTherapist.put(`/programs/${id}`, body, revision ? { 'if-match': `"${revision}"` } : {});
  const titles = async (query: string, as = t.asTherapist): Promise<string[]> =>
    expectOk(await as.get(`/programs?${query}`)).body.items.map((item: { title: { en: string } }) => item.title.en);

  it('come with the product: three, with their steps and exercises', async () => {
    const { items } = expectOk(await t.asTherapist.get('/programs')).body;
    expect(items).toMatchObject([
      { catalogId: 'P1', title: { en: 'Self-nurture, twelve weeks' }, weeks: 12, steps: 17, own: false, authorName: null, visibility: null },
      { catalogId: 'P2', weeks: 8, steps: 14 },
      { catalogId: 'P3', weeks: null, steps: 7 },
    ]);
    const { steps: [first], revision } = expectOk(await t.asTherapist.get(`/programs/${programId('P3')}`)).body;
    expect(revision).toBe(1);
    expect(first).toMatchObject({ id: 'learned', exerciseTitle: { en: 'How trust is learned' }, minutes: 4, release: atOnce, plan: { repeat: 'once', times: ['18:00'] }, why: { es: expect.any(String) } });
  });

  it('are installed once, whoever starts and however often', async () => {
    const rows = async () => (await test.owner.query('select id, revision from program where practice_id = $1 order by id', [t.practice.id])).rows;
    const before = await rows();
    await Promise.all([installPrograms(test, t.practice), installPrograms(test, t.practice)]);
    expect(await rows()).toEqual(before);
    const fresh = await createPractice(test);
    await Promise.all([installPrograms(test, fresh), installPrograms(test, fresh), installPrograms(test, fresh)]);
    expect((await test.owner.query('select from program where practice_id = $1', [fresh.id])).rowCount).toBe(3);
  });

  it('bring a changed build\'s steps to every practice', async () => {
    await test.owner.query(`update program set digest = '' where practice_id = $1 and id = $2`, [t.practice.id, programId('P3')]);
    await test.owner.query('delete from program_step where practice_id = $1 and program_id = $2', [t.practice.id, programId('P3')]);
    await installPrograms(test, t.practice);
    expect(expectOk(await t.asTherapist.get(`/programs/${programId('P3')}`)).body).toMatchObject({ revision: 2, steps: { length: 7 } });
  });

  it('are made, read back, edited over what was seen, and not changed by a retry', async () => {
    const id = newId();
    const made = await put(id, programBody(steps));
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ id, own: true, authorName: t.therapist.name, weeks: 3, visibility: 'private', steps: [{ id: 'a', minutes: 3 }, { id: 'b' }] });
    expect((await put(id, programBody(steps))).status).toBe(200);
    const other = programBody([...steps].reverse(), { tags: ['own', 'own', 'second'] });
    expect((await put(id, other)).body.code).toBe('precondition.required');
    expect((await put(id, other, 9)).body.code).toBe('program.changed');
    const saved = expectOk(await put(id, other, 1)).body;
    expect(saved).toMatchObject({ revision: 2, tags: ['own', 'second'], steps: [{ id: 'b' }, { id: 'a' }] });
    expect(expectOk(await put(id, other, 1)).body.revision).toBe(2);
    expect((await put(newId(), other, 1)).body.code).toBe('program.changed');
  });

  it('are found by words in either language, on their shelves', async () => {
    await createProgram(t.asTherapist, steps, { title: { en: 'Slow mornings', es: 'Mañanas lentas' } });
    const archived = await createProgram(t.asTherapist, steps, { title: { en: 'Old way', es: 'Camino viejo' } });
    expectOk(await t.asTherapist.put(`/programs/${archived}/archive`));
    expect(await titles('search=mananas lentas')).toEqual(['Slow mornings']);
    expect(await titles('search=mornings trust')).toEqual([]);
    expect(await titles('shelf=mine')).toEqual(['Slow mornings']);
    expect(await titles('shelf=archived')).toEqual(['Old way']);
    expect(await titles('')).toHaveLength(4);
    const first = expectOk(await t.asTherapist.get('/programs?limit=3')).body;
    expect(await titles(`limit=3&cursor=${first.next}`)).toEqual(['Slow mornings']);
    expectOk(await t.asTherapist.delete(`/programs/${archived}/archive`));
    expect(await titles('shelf=archived')).toEqual([]);
  });

  it('are their author\'s until shared, and nobody else edits them', async () => {
    const id = await createProgram(t.asTherapist, steps);
    expect((await colleague.get(`/programs/${id}`)).status).toBe(404);
    expect(await titles('', colleague)).toHaveLength(3);
    expect((await colleague.put(`/programs/${id}`, programBody(steps))).body.code).toBe('program.not_found');
    expectOk(await put(id, programBody(steps, { visibility: 'practice' }), 1));
    expect(expectOk(await colleague.get(`/programs/${id}`)).body).toMatchObject({ own: false });
    expect((await colleague.put(`/programs/${id}`, programBody([]))).body.code).toBe('request.invalid');
    expect((await colleague.put(`/programs/${id}`, programBody(steps))).body.code).toBe('program.not_yours');
    expect((await colleague.put(`/programs/${id}/archive`)).body.code).toBe('program.not_yours');
    expect((await put(programId('P1'), programBody(steps), 1)).body.code).toBe('program.not_yours');
  });

  it('say in place what is wrong with a path', async () => {
    const faults = async (...given: object[]) => (await put(newId(), programBody(given))).body.errors.map((e: { field: string; code: string }) => `${e.field} ${e.code}`);
    expect(await faults()).toEqual(['steps required']);
    expect(await faults([], [[]])).toEqual(['steps object']);
    expect(await faults(stepOf('a', { rule: 'weekly', week: 0 }), stepOf('a', { rule: 'when', any: [{ of: 'z', reason: 'forgot' }] }))).toEqual([
      'steps.0.release.week bad_week', 'steps.1.id duplicate_id', 'steps.1.release.any.0.of unknown_step',
    ]);
    expect(await faults(stepOf('a', atOnce, { plan: { repeat: 'daily', times: ['25:00'] } }))).toEqual(['steps.0.plan.times bad_time', 'steps.0.plan.days end_required']);
    expect(await faults(...Array.from({ length: 61 }, (_, i) => stepOf(`s${i}`, atOnce)))).toEqual(['steps too_many']);
    expect((await put(newId(), programBody(Array.from({ length: 60 }, (_, i) => stepOf(`s${i}`, atOnce))))).status).toBe(201);
    expect(await faults(stepOf('a', { rule: 'at-once', week: 2 } as never))).toEqual(['steps.0.release.week unknown_field']);
  });

  it('take only exercises that whoever gets them may have', async () => {
    const { id: forOne } = await publishExercise(t.asTherapist, rehearsalOf('Noa'), { clientId: t.client.id });
    const unpublished = await draftExercise(t.asTherapist, definitionOf('Not yet'));
    const { id: mine } = await publishExercise(t.asTherapist, definitionOf('Mine'));
    const { id: old } = await publishExercise(t.asTherapist, definitionOf('Old'));
    expectOk(await t.asTherapist.put(`/exercises/${old}/archive`));
    const { id: theirs } = await publishExercise(colleague, definitionOf('Theirs'));
    const given = [forOne, unpublished, mine, old, theirs, newId(), exerciseId('C6')].map((exercise, i) => stepOf(`s${i}`, atOnce, { exerciseId: exercise }));
    const faults = async (visibility: string) => (await put(newId(), programBody(given, { visibility }))).body.errors.map((e: { field: string; code: string }) => `${e.field.split('.')[1]} ${e.code}`);
    expect(await faults('private')).toEqual(['0 of_one_client', '1 unpublished', '3 archived', '4 unknown', '5 unknown']);
    expect(await faults('practice')).toEqual(['0 of_one_client', '1 unpublished', '2 private', '3 archived', '4 unknown', '5 unknown']);
    // On a path of that client alone it may stand.
    const enrolled = await t.asTherapist.put(`/enrolments/${newId()}`, {
      clientId: t.client.id, programId: programId('P3'), startsOn: test.clock.now().toISOString().slice(0, 10), steps: [stepOf('own', atOnce, { exerciseId: forOne })],
    });
    expect(expectOk(enrolled).body.steps).toMatchObject([{ id: 'own', state: 'open', exerciseTitle: { en: 'Asking Noa' } }]);
  });

  it('name an exercise that was taken back from the practice by its id alone', async () => {
    const { id: exercise } = await publishExercise(t.asTherapist, definitionOf('Shared once'), { visibility: 'practice' });
    const id = await createProgram(t.asTherapist, [stepOf('a', atOnce, { exerciseId: exercise })], { visibility: 'practice' });
    const seen = async () => expectOk(await colleague.get(`/programs/${id}`)).body.steps[0];
    expect(await seen()).toMatchObject({ exerciseTitle: { en: 'Shared once' } });
    expectOk(await t.asTherapist.put(`/exercises/${exercise}/visibility`, { visibility: 'private' }));
    expect(await seen()).toMatchObject({ exerciseId: exercise, exerciseTitle: null, minutes: null });
  });

  it('are given to nobody anew once archived', async () => {
    const id = await createProgram(t.asTherapist, steps);
    expectOk(await t.asTherapist.put(`/programs/${id}/archive`));
    const given = await t.asTherapist.put(`/enrolments/${newId()}`, { clientId: t.client.id, programId: id, startsOn: test.clock.now().toISOString().slice(0, 10) });
    expect(given.body.code).toBe('program.archived');
    const far = await t.asTherapist.put(`/enrolments/${newId()}`, { clientId: t.client.id, programId: programId('P3'), startsOn: '2020-01-01' });
    expect(far.body.errors).toMatchObject([{ field: 'startsOn', code: 'too_far' }]);
  });
});
