import { library } from '@attune/exercise/library';
import { statementsOf } from '../../../test/harness/buffers.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import type { Caller } from '../../../test/factories/caller.js';
import { createMember, createPractice, signedIn, type TestPractice } from '../../../test/factories/people.js';
import { createTreatment, exerciseId, installLibrary } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';
import { ExerciseLibrary } from './exercise-library.service.js';

describe('the exercise library', () => {
  let test: TestApp;
  let practice: TestPractice;
  let staff: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    practice = await createPractice(test);
    await installLibrary(test, practice);
    staff = await signedIn(test, await createMember(test, practice, { roles: ['supervisor'] }));
  });
  afterAll(() => test.close());

  const catalogIds = async (query: string): Promise<string[]> =>
    (await staff.get(`/exercises?${query}`)).body.items.map((e: { catalogId: string }) => e.catalogId);

  it('lists every built-in exercise in the order of the catalogue', async () => {
    const { status, body } = await staff.get('/exercises?limit=200');
    expect(status).toBe(200);
    expect(body.next).toBeNull();
    expect(body.items.map((e: { id: string }) => e.id)).toEqual(library.map(({ id }) => id));
    const rehearsal = body.items.find((e: { id: string }) => e.id === exerciseId('B1'));
    expect(rehearsal).toMatchObject({
      id: exerciseId('B1'),
      title: { en: expect.any(String), es: expect.any(String) },
      minutes: expect.any(Number),
      kinds: expect.arrayContaining(['dialogue']),
      tags: expect.arrayContaining(['B1']),
    });
    expect(rehearsal).not.toHaveProperty('definition');
  });

  it('pages by an opaque cursor', async () => {
    const size = Math.ceil(library.length / 2);
    const first = (await staff.get(`/exercises?limit=${size}`)).body;
    const second = (await staff.get(`/exercises?limit=${size}&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items].map((e: { id: string }) => e.id)).toEqual(library.map(({ id }) => id));
    expect(second.next).toBeNull();
    expect((await staff.get('/exercises?cursor=nonsense')).body.errors).toEqual([expect.objectContaining({ field: 'cursor' })]);
  });

  it('searches in both languages, without regard for case and accents', async () => {
    const titles = (await staff.get('/exercises?limit=200')).body.items as { catalogId: string; title: { en: string; es: string } }[];
    for (const { catalogId, title } of titles) {
      for (const text of [title.en, title.es]) {
        expect(await catalogIds(`search=${encodeURIComponent(text.toUpperCase())}`)).toContain(catalogId);
        expect(await catalogIds(`search=${encodeURIComponent(text.normalize('NFD').replace(/\p{M}/gu, ''))}`)).toContain(catalogId);
      }
    }
    expect(await catalogIds('search=zebra')).toEqual([]);
    expect(await catalogIds('search=%25')).toEqual([]);
  });

  it('answers a need in plain words on one page, the best first', async () => {
    const { body } = await staff.get(`/exercises?search=${encodeURIComponent("can't say no")}&tag=boundaries&limit=3`);
    expect(body.next).toBeNull();
    expect(body.items).toHaveLength(3);
    expect(body.items[0].title.en).toBe('Saying no, warmly');
    expect(body.items.every((e: { tags: string[] }) => e.tags.includes('boundaries'))).toBe(true);
  });

  it('filters by a tag', async () => {
    expect(await catalogIds('tag=A10')).toEqual(['A10']);
    expect(await catalogIds('tag=A')).toEqual([]);
  });

  it('opens one with the definition of its current version', async () => {
    const { status, body } = await staff.get(`/exercises/${exerciseId('A10')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: exerciseId('A10'), catalogId: 'A10', number: 1, versionId: expect.any(String) });
    expect(body.definition.steps.length).toBeGreaterThan(2);
    // The second time it comes from memory, and is the same.
    expect((await staff.get(`/exercises/${exerciseId('A10')}`)).body).toEqual(body);
  });

  it('answers an unknown exercise with 404 and a broken id with 422', async () => {
    expect((await staff.get(`/exercises/${newId()}`)).body).toMatchObject({ status: 404, code: 'exercise.not_found' });
    expect((await staff.get('/exercises/7')).body).toMatchObject({ status: 422, code: 'request.invalid' });
  });

  it('belongs to staff, and to practices that have it', async () => {
    const other = await createPractice(test);
    const stranger = await signedIn(test, await createMember(test, other));
    expect((await stranger.get('/exercises')).body.items).toEqual([]);
    expect((await stranger.get(`/exercises/${exerciseId('A1')}`)).status).toBe(404);
    const { asClient } = await createTreatment(test);
    expect((await asClient.get('/exercises')).status).toBe(403);
  });

  it('is installed once, also by two at once, and a changed definition becomes a new version', async () => {
    const fresh = await createPractice(test);
    await Promise.all([installLibrary(test, fresh), installLibrary(test, fresh)]);
    const count = async (): Promise<number> =>
      (await test.owner.query('select count(*)::int as n from exercise_version where practice_id = $1', [fresh.id])).rows[0].n;
    expect(await count()).toBe(library.length);

    // As if an earlier build had installed something else.
    const old = newId();
    await test.owner.query(`begin; set constraints all deferred`);
    await test.owner.query(
      `insert into exercise_version select practice_id, $2, exercise_id, 2, card, '{}', 'x', created_at from exercise_version
       where practice_id = $1 and exercise_id = $3`,
      [fresh.id, old, exerciseId('C6')],
    );
    await test.owner.query('update exercise set current_version_id = $2 where practice_id = $1 and id = $3', [fresh.id, old, exerciseId('C6')]);
    await test.owner.query('delete from exercise_version where practice_id = $1 and exercise_id = $2 and number = 1', [fresh.id, exerciseId('C6')]);
    await test.owner.query('commit');
    await installLibrary(test, fresh);
    expect(await count()).toBe(library.length + 1);
    const reader = await signedIn(test, await createMember(test, fresh));
    expect((await reader.get(`/exercises/${exerciseId('C6')}`)).body).toMatchObject({ number: 3, definition: { minutes: expect.any(Number) } });
  });

  it('reaches every practice at boot, with one query a practice when nothing changed', async () => {
    const fresh = await createPractice(test);
    const boot = () => statementsOf(() => test.app.get(ExerciseLibrary).onApplicationBootstrap());
    expect((await boot()).statements.length).toBeGreaterThan(library.length);
    const reader = await signedIn(test, await createMember(test, fresh));
    expect((await reader.get('/exercises?limit=200')).body.items).toHaveLength(library.length);
    const practices = (await test.owner.query('select count(*)::int as n from identity.practice')).rows[0].n;
    const again = await boot();
    expect(again.statements).toHaveLength(practices);
    expect(again.statements.every(({ sql }) => /^select/.test(sql))).toBe(true);
  });
});
