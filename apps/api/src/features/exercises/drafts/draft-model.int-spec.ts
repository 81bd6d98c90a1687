import { difference } from '@attune/exercise';
import fc from 'fast-check';
import type { Caller } from '../../../../test/factories/caller.js';
import { definitionOf } from '../../../../test/factories/exercises.js';
import { createTreatment, type Treatment } from '../../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';

const texts = ['One', 'Two', 'Three'];
/** An author at one of two browsers, each knowing the revision it saw last. */
type Act = { at: 0 | 1; do: 'save'; text: string } | { at: 0 | 1; do: 'look' | 'publish' | 'discard' };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at: fc.constantFrom(0 as const, 1 as const), do: fc.constant('save' as const), text: fc.constantFrom(...texts) }) },
  fc.record({ at: fc.constantFrom(0 as const, 1 as const), do: fc.constantFrom('look' as const, 'publish' as const, 'discard' as const) }),
);

/** What must be true of a draft and its versions, whatever two browsers do to them. */
interface Model {
  draft: string;
  revision: number;
  versions: string[];
}

describe('a draft at two browsers', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
  });
  afterAll(() => test.close());

  async function run(me: Caller, acts: Act[], given: object): Promise<void> {
    const id = newId();
    const path = `/exercises/${id}`;
    const model: Model = { draft: 'One', revision: 1, versions: [] };
    const seen: [number, number] = [1, 1];
    expect((await me.put(path, { definition: definitionOf('One'), ...given })).status).toBe(201);
    for (const one of acts) {
      const match = { 'if-match': `"${seen[one.at]}"` };
      const fresh = seen[one.at] === model.revision;
      if (one.do === 'look') seen[one.at] = (await me.get(`${path}/draft`)).body.revision;
      else if (one.do === 'save') {
        const { status, body } = await me.put(path, { definition: definitionOf(one.text) }, match);
        const same = one.text === model.draft;
        expect(status).toBe(same || fresh ? 200 : 412);
        if (status === 200) {
          if (!same) Object.assign(model, { draft: one.text, revision: model.revision + 1 });
          expect(body.revision).toBe(model.revision);
          seen[one.at] = body.revision;
        }
      } else if (one.do === 'publish') {
        const { status, body } = await me.post(`${path}/versions`, undefined, match);
        const changed = model.draft !== model.versions.at(-1);
        expect(status).toBe(!fresh ? 412 : changed ? 201 : 200);
        if (status === 201) model.versions.push(model.draft);
        if (status < 300) expect(body.number).toBe(model.versions.length);
      } else {
        if (!model.versions.length) continue;
        expect((await me.delete(`${path}/draft`)).status).toBe(204);
        const published = model.versions.at(-1)!;
        if (model.draft !== published) Object.assign(model, { draft: published, revision: model.revision + 1 });
      }
    }
    const draft = (await me.get(`${path}/draft`)).body;
    expect([draft.definition, draft.revision]).toEqual([definitionOf(model.draft), model.revision]);
    const { items } = (await me.get(`${path}/versions?limit=200`)).body as { items: { versionId: string; number: number; current: boolean }[] };
    expect(items.map(({ number }) => number)).toEqual(model.versions.map((_, i) => i + 1).reverse());
    for (const { versionId, number, current } of items) {
      const { definition } = (await me.get(`${path}/versions/${versionId}`)).body;
      expect(difference(definition, definitionOf(model.versions[number - 1]!) as never)).toEqual(difference(definition, definition));
      expect(current).toBe(number === model.versions.length);
    }
    const item = (await me.get(path)).body;
    expect([item.number ?? 0, item.unpublished]).toEqual([model.versions.length, model.draft !== model.versions.at(-1)]);
  }

  it.each([['one\'s own', () => ({})], ['made for one client', () => ({ clientId: on.client.id })]])(
    'loses nothing that was saved, and keeps every version as it was published: %s',
    async (_whose, given) => {
      await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 14 }), (acts) => run(on.asTherapist, acts, given())), { numRuns: 25 });
    },
    60_000,
  );
});
