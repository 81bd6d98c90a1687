import { limits } from '@attune/exercise';
import fc from 'fast-check';
import type { Answer, Caller } from '../../../../test/factories/caller.js';
import { definitionOf, rehearsalOf } from '../../../../test/factories/exercises.js';
import { createTreatment, type Treatment } from '../../../../test/factories/work.js';
import { nastyBody } from '../../../../test/fuzz/nasty.js';
import { startTestApp, type TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9));
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Definitions that no builder makes, as bodies on the wire. */
describe('hostile definitions', () => {
  let test: TestApp;
  let on: Treatment;
  let me: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
    me = on.asTherapist;
  });
  afterAll(() => test.close());

  const put = (body: string): Promise<Answer> => me.send('PUT', `/exercises/${newId()}`, body);
  const put1 = (definition: string): Promise<Answer> => put(`{"definition":${definition}}`);

  it.each([
    ['no list of steps', '{"steps":{}}', 422], ['a list', '[]', 422], ['a text', '"steps"', 422], ['nothing', 'null', 422], ['steps within steps', `{"steps":[${deep(27)}]}`, 422],
    ['more levels than any body', `{"steps":${deep(5_000)}}`, 400], ['a NUL', '{"steps":[{"id":"\\u0000"}]}', 422], ['half a character', '{"steps":["\\ud800"]}', 422],
    ['an object of a thousand and one fields', JSON.stringify({ steps: [Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`f${i}`, 1]))] }), 400],
    ['a prototype', '{"steps":[],"__proto__":{"admin":true}}', 400], ['a prototype within', '{"steps":[{"__proto__":{"kind":"text"}}]}', 400],
    ['more than 512 kB', JSON.stringify({ steps: [], title: 'x'.repeat(limits.definition) }), 413], ['600 kB of steps', JSON.stringify({ steps: Array.from({ length: 75_000 }, () => ({ a: 1 })) }), 413],
    ['megabytes', JSON.stringify({ steps: ['x'.repeat(3_000_000)] }), 413],
  ])('are refused in words: %s', async (_what, definition, status) => {
    const answer = await put1(definition);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect((await test.owner.query('select from exercise_draft')).rowCount).toBe(0);
  });

  it.each([
    ['wrong types throughout', '{"steps":[1,null,"x",[],{}],"title":7,"tags":{"a":1},"minutes":"three","endings":null,"smaller":[]}'],
    ['numbers beyond numbers', '{"steps":[],"minutes":1e400,"a":-1e400,"b":123456789012345678901234567890,"c":1e-400}'],
    ['names of what objects inherit', '{"steps":[{"kind":"constructor","id":"toString"},{"kind":"__proto__"}],"hasOwnProperty":1,"toString":{"valueOf":1}}'],
    ['forty thousand steps', `{"steps":[${Array.from({ length: 40_000 }, () => '{"a":1}').join(',')}]}`],
  ])('are kept as drafts and told to be unsound: %s', async (_what, definition) => {
    const id = newId();
    const saved = await me.send('PUT', `/exercises/${id}`, `{"definition":${definition}}`);
    expect([saved.status, saved.body.problems.length > 0]).toEqual([201, true]);
    expect((await me.get(`/exercises/${id}/draft`)).status).toBe(200);
    expect((await me.get(`/exercises/${id}`)).status).toBe(200);
    expect((await me.post(`/exercises/${id}/versions`, undefined, { 'if-match': '"1"' })).body).toMatchObject({ status: 422, code: 'exercise.unsound' });
    expect((await me.get('/exercises?shelf=mine')).status).toBe(200);
    expect((await me.get('/exercises?search=constructor')).status).toBe(200);
    expect((await me.delete(`/exercises/${id}/draft`)).status).toBe(204);
  });

  it('a definition as large as may be is kept whole, for one client too', async () => {
    const around = JSON.stringify({ ...definitionOf('Large'), note: '' }).length;
    const definition = { ...definitionOf('Large'), note: 'é'.repeat((limits.definition - around) / 2) };
    for (const given of [{}, { clientId: on.client.id }]) {
      const id = newId();
      expect((await me.put(`/exercises/${id}`, { definition, ...given })).status).toBe(201);
      expect((await me.get(`/exercises/${id}/draft`)).body.definition).toEqual(definition);
    }
  });

  it('never make the server fail, whatever place of a good one they spoil', async () => {
    const bodies = fc.oneof(nastyBody({ definition: definitionOf('Good'), visibility: 'private' }), nastyBody({ definition: rehearsalOf('Good'), clientId: on.client.id, copiedFrom: null }));
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const id = newId();
        const saved = await me.send('PUT', `/exercises/${id}`, body);
        expect(saved.status).toBeLessThan(500);
        if (saved.status !== 201) return;
        kept += 1;
        for (const answer of [
          await me.get(`/exercises/${id}/draft`), await me.get('/exercises?shelf=mine&search=good'), await me.post(`/exercises/${id}/versions`, undefined, { 'if-match': '"1"' }),
          await me.get(`/exercises/${id}`), await me.get(`/exercises/${id}/versions`), await me.delete(`/exercises/${id}/draft`),
        ]) expect(answer.status).toBeLessThan(500);
      }),
      { seed, numRuns: RUNS },
    );
    expect(kept).toBeGreaterThan(0);
  }, 120_000);
});
