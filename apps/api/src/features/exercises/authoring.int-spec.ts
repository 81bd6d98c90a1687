import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { definitionOf, draftExercise, publishExercise } from '../../../test/factories/exercises.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { assign, assignmentBody, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import type { Caller } from '../../../test/factories/caller.js';
import { newId } from '../../platform/ids.js';

interface Item {
  id: string;
  [field: string]: unknown;
}

describe('exercises of a practice\'s own', () => {
  let test: TestApp;
  let on: Treatment;
  let me: Caller;
  let colleague: Caller;
  let supervisor: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
    me = on.asTherapist;
    colleague = await signedIn(test, await createMember(test, on.practice, { name: 'A colleague' }));
    supervisor = await signedIn(test, await createMember(test, on.practice, { roles: ['supervisor'] }));
  });
  beforeEach(() => test.clock.set('2026-03-01T12:00:00Z'));
  afterAll(() => test.close());

  const listed = async (as: Caller, query = ''): Promise<Item[]> => (await as.get(`/exercises?limit=200${query}`)).body.items;
  const ids = async (as: Caller, query = ''): Promise<string[]> => (await listed(as, query)).map(({ id }) => id);
  const actions = async (id: string): Promise<string[]> =>
    (await test.owner.query('select action from audit_event where subject_id = $1 order by id', [id])).rows.map(({ action }) => action);
  const at = (revision: number) => ({ 'if-match': `"${revision}"` });

  describe('a draft', () => {
    it('is made unfinished, saved over what was seen, and opened as it was saved', async () => {
      const id = newId();
      const first = await me.put(`/exercises/${id}`, { definition: { steps: [], title: { en: 'Half' } } });
      expect(first.status).toBe(201);
      expect(first.headers.get('etag')).toBe('"1"');
      expect(first.body).toEqual({ id, revision: 1, savedAt: expect.any(String), problems: expect.arrayContaining([{ path: 'title', code: 'missing_language' }]) });
      const definition = definitionOf('Evenings');
      const second = await me.put(`/exercises/${id}`, { definition, visibility: 'practice' }, at(1));
      expect([second.status, second.body.revision, second.body.problems]).toEqual([200, 2, []]);
      const opened = await me.get(`/exercises/${id}/draft`);
      expect(opened.headers.get('etag')).toBe('"2"');
      expect(opened.body).toEqual({
        id, definition, revision: 2, savedAt: second.body.savedAt, visibility: 'practice', clientId: null, copiedFrom: null, basedOn: null, problems: [],
      });
      expect(await actions(id)).toEqual(['exercise.create', 'exercise.edit']);
    });

    it('changes nothing when the same comes again, and is not lost to one who saw less', async () => {
      const id = await draftExercise(me, definitionOf('One'));
      const again = await me.put(`/exercises/${id}`, { definition: definitionOf('One') });
      expect([again.status, again.body.revision]).toEqual([200, 1]);
      expect((await me.put(`/exercises/${id}`, { definition: definitionOf('Two') })).body).toMatchObject({ status: 428, code: 'precondition.required' });
      expect((await me.put(`/exercises/${id}`, { definition: definitionOf('Two') }, at(1))).body.revision).toBe(2);
      expect((await me.put(`/exercises/${id}`, { definition: definitionOf('Three') }, at(1))).body).toMatchObject({ status: 412, code: 'exercise.changed_meanwhile' });
      // The retry of a save whose answer was lost.
      expect((await me.put(`/exercises/${id}`, { definition: definitionOf('Two') }, at(1))).body.revision).toBe(2);
      expect((await me.get(`/exercises/${id}/draft`)).body.definition).toEqual(definitionOf('Two'));
      expect(await actions(id)).toEqual(['exercise.create', 'exercise.edit']);
    });

    it('lets one of ten saves win that began from the same', async () => {
      const id = newId();
      const made = await Promise.all(Array.from({ length: 10 }, () => me.put(`/exercises/${id}`, { definition: definitionOf('Race') })));
      expect(made.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
      const saved = await Promise.all(Array.from({ length: 10 }, (_, i) => me.put(`/exercises/${id}`, { definition: definitionOf(`Race ${i}`) }, at(1))));
      expect(saved.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    });

    it('is its author\'s: nobody else sees that it is there', async () => {
      const id = await draftExercise(me, definitionOf('Secret plan'), { visibility: 'practice' });
      for (const other of [colleague, supervisor]) {
        expect(await ids(other)).not.toContain(id);
        expect((await other.get(`/exercises/${id}`)).body).toMatchObject({ status: 404, code: 'exercise.not_found' });
      }
      expect((await colleague.get(`/exercises/${id}/draft`)).status).toBe(404);
      expect((await colleague.put(`/exercises/${id}`, { definition: definitionOf('Mine now') }, at(1))).status).toBe(404);
      expect((await colleague.delete(`/exercises/${id}/draft`)).status).toBe(404);
      expect((await supervisor.put(`/exercises/${newId()}`, { definition: definitionOf('No') })).status).toBe(403);
      expect((await listed(me, '&shelf=mine')).find((item) => item.id === id)).toMatchObject({
        own: true, authorName: on.therapist.name, visibility: 'practice', clientId: null, favourite: false, archived: false, number: null,
        versionId: null, unpublished: true, title: { en: 'Secret plan', es: 'Secret plan' }, kinds: ['text'], minutes: 3,
      });
      expect((await me.get(`/exercises/${id}`)).body).toMatchObject({ versionId: null, number: null, definition: null, own: true });
      expect(await ids(me, '&search=secret%20plan')).toContain(id);
      expect((await me.delete(`/exercises/${id}/draft`)).status).toBe(204);
      expect((await me.get(`/exercises/${id}`)).status).toBe(404);
      expect((await actions(id)).at(-1)).toBe('exercise.delete');
    });

    it('is a copy of what its author sees, and of nothing else', async () => {
      const id = await draftExercise(me, definitionOf('A copy'), { copiedFrom: exerciseId('C6') });
      expect((await me.get(`/exercises/${id}/draft`)).body.copiedFrom).toBe(exerciseId('C6'));
      const theirs = await draftExercise(colleague, definitionOf('Theirs'));
      const refused = await me.put(`/exercises/${newId()}`, { definition: definitionOf('A copy'), copiedFrom: theirs });
      expect(refused.body).toMatchObject({ status: 404, code: 'exercise.not_found' });
      const moved = await me.put(`/exercises/${id}`, { definition: definitionOf('B'), copiedFrom: exerciseId('A1') }, at(1));
      expect(moved.body.errors).toEqual([expect.objectContaining({ field: 'copiedFrom', code: 'fixed' })]);
    });

    it('is never of a built-in one', async () => {
      const path = `/exercises/${exerciseId('C6')}`;
      for (const answer of [
        await me.get(`${path}/draft`), await me.put(path, { definition: definitionOf('Mine') }, at(0)), await me.delete(`${path}/draft`),
        await me.post(`${path}/versions`, undefined, at(0)), await me.put(`${path}/archive`), await me.put(`${path}/visibility`, { visibility: 'private' }),
      ]) expect(answer.body).toMatchObject({ status: 403, code: 'exercise.not_yours' });
    });
  });

  describe('publishing', () => {
    it('makes a version of what is sound, once', async () => {
      const id = await draftExercise(me, { ...definitionOf('Walks'), steps: [{ id: 'a', kind: 'text' }] });
      const unsound = await me.post(`/exercises/${id}/versions`, undefined, at(1));
      expect(unsound.body).toMatchObject({ status: 422, code: 'exercise.unsound', errors: [{ field: 'steps.0.prompt', code: 'missing_text' }] });
      await me.put(`/exercises/${id}`, { definition: definitionOf('Walks') }, at(1));
      expect((await me.post(`/exercises/${id}/versions`)).body).toMatchObject({ status: 428 });
      expect((await me.post(`/exercises/${id}/versions`, undefined, at(1))).body).toMatchObject({ status: 412, code: 'exercise.changed_meanwhile' });
      const published = await me.post(`/exercises/${id}/versions`, undefined, { ...at(2), 'idempotency-key': newId() });
      expect([published.status, published.body]).toEqual([201, { versionId: expect.any(String), number: 1 }]);
      const again = await me.post(`/exercises/${id}/versions`, undefined, at(2));
      expect([again.status, again.body]).toEqual([200, published.body]);
      expect((await me.get(`/exercises/${id}`)).body).toMatchObject({
        versionId: published.body.versionId, number: 1, unpublished: false, tags: ['own'], definition: { title: { en: 'Walks' } },
      });
    });

    it('keeps every version, and tells which is the current one', async () => {
      const { id, versionId } = await publishExercise(me, definitionOf('Tea'));
      await me.put(`/exercises/${id}`, { definition: definitionOf('Tea at four') }, at(1));
      expect((await me.get(`/exercises/${id}`)).body).toMatchObject({ unpublished: true, number: 1, title: { en: 'Tea' } });
      expect((await me.get(`/exercises/${id}/draft`)).body).toMatchObject({ basedOn: 1, revision: 2 });
      const second = (await me.post(`/exercises/${id}/versions`, undefined, at(2))).body;
      expect(second.number).toBe(2);
      const { items, next } = (await me.get(`/exercises/${id}/versions`)).body;
      expect(next).toBeNull();
      expect(items).toEqual([
        { versionId: second.versionId, number: 2, publishedAt: expect.any(String), publishedBy: on.therapist.name, current: true },
        { versionId, number: 1, publishedAt: expect.any(String), publishedBy: on.therapist.name, current: false },
      ]);
      const paged = (await me.get(`/exercises/${id}/versions?limit=1`)).body;
      expect((await me.get(`/exercises/${id}/versions?limit=1&cursor=${paged.next}`)).body).toEqual({ items: [items[1]], next: null });
      expect((await me.get(`/exercises/${id}/versions/${versionId}`)).body).toEqual({
        versionId, number: 1, publishedAt: items[1].publishedAt, definition: definitionOf('Tea'),
      });
      expect((await me.get(`/exercises/${id}/versions/${newId()}`)).status).toBe(404);
      const builtIn = (await supervisor.get(`/exercises/${exerciseId('C6')}/versions`)).body.items;
      expect(builtIn).toEqual([expect.objectContaining({ number: 1, publishedBy: null, current: true })]);
    });

    it('goes back to what was published', async () => {
      const { id } = await publishExercise(me, definitionOf('Bread'));
      await me.put(`/exercises/${id}`, { definition: definitionOf('Bread, spoilt') }, at(1));
      expect((await me.delete(`/exercises/${id}/draft`)).status).toBe(204);
      expect((await me.get(`/exercises/${id}/draft`)).body).toMatchObject({ revision: 3, basedOn: 1, definition: definitionOf('Bread') });
      expect((await me.get(`/exercises/${id}`)).body.unpublished).toBe(false);
      // Somebody who still holds what was let go cannot bring it back unseen.
      expect((await me.put(`/exercises/${id}`, { definition: definitionOf('Bread, spoilt again') }, at(2))).status).toBe(412);
    });
  });

  describe('shelves', () => {
    it('shows the practice what is shared and published, to edit for its author alone', async () => {
      const { id } = await publishExercise(me, definitionOf('Shared'));
      expect(await ids(colleague)).not.toContain(id);
      expect((await me.put(`/exercises/${id}/visibility`, { visibility: 'practice' })).status).toBe(204);
      for (const other of [colleague, supervisor]) {
        expect((await listed(other)).find((item) => item.id === id)).toMatchObject({ own: false, authorName: on.therapist.name, visibility: 'practice' });
        expect((await other.get(`/exercises/${id}/versions`)).body.items).toHaveLength(1);
      }
      expect((await colleague.put(`/exercises/${id}`, { definition: definitionOf('Taken') }, at(1))).body).toMatchObject({ status: 403, code: 'exercise.not_yours' });
      await draftExercise(colleague, definitionOf('Their copy'), { copiedFrom: id });
      await me.put(`/exercises/${id}/visibility`, { visibility: 'private' });
      expect((await colleague.get(`/exercises/${id}`)).status).toBe(404);
    });

    it('keeps everybody\'s favourites apart', async () => {
      const id = exerciseId('A10');
      expect((await me.put(`/exercises/${id}/favourite`)).status).toBe(204);
      expect((await me.put(`/exercises/${id}/favourite`)).status).toBe(204);
      expect(await ids(me, '&shelf=favourites')).toEqual([id]);
      expect(await ids(colleague, '&shelf=favourites')).toEqual([]);
      expect((await me.get(`/exercises/${id}`)).body.favourite).toBe(true);
      expect((await me.delete(`/exercises/${id}/favourite`)).status).toBe(204);
      expect(await ids(me, '&shelf=favourites')).toEqual([]);
    });

    it('archives out of the lists, and not out of what runs', async () => {
      const { id } = await publishExercise(me, definitionOf('Winter'));
      const running = await assign(me, on.client, { exerciseId: id });
      expect((await me.put(`/exercises/${id}/archive`)).status).toBe(204);
      expect(await ids(me)).not.toContain(id);
      expect(await ids(me, '&search=winter')).not.toContain(id);
      expect(await ids(me, '&shelf=archived')).toContain(id);
      expect((await me.put(`/assignments/${newId()}`, assignmentBody(on.client, { exerciseId: id }))).body).toMatchObject({ status: 422, code: 'exercise.archived' });
      const edited = await me.put(`/assignments/${running.id}`, assignmentBody(on.client, { exerciseId: id, why: 'On we go' }));
      expect(edited.body).toMatchObject({ why: 'On we go', exercise: { title: { en: 'Winter' } } });
      expect((await me.delete(`/exercises/${id}/archive`)).status).toBe(204);
      expect(await ids(me)).toContain(id);
    });

    it('offers for assigning what can be assigned', async () => {
      const draft = await draftExercise(me, definitionOf('Not yet'));
      const { id } = await publishExercise(me, definitionOf('Ready'));
      const offered = await ids(me, `&assignableTo=${on.client.id}`);
      expect(offered).toContain(id);
      expect(offered).toContain(exerciseId('C6'));
      expect(offered).not.toContain(draft);
      expect((await colleague.get(`/exercises?assignableTo=${on.client.id}`)).body).toMatchObject({ status: 404, code: 'client.not_found' });
      expect((await me.put(`/assignments/${newId()}`, assignmentBody(on.client, { exerciseId: draft }))).body).toMatchObject({ status: 422, code: 'exercise.unpublished' });
      const theirs = await publishExercise(colleague, definitionOf('Theirs'));
      expect((await me.put(`/assignments/${newId()}`, assignmentBody(on.client, { exerciseId: theirs.id }))).body).toMatchObject({ status: 404, code: 'exercise.not_found' });
    });
  });
});
