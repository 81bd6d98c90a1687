import { firstTree } from '@attune/exercise';
import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

const both = (text: string) => ({ en: text, es: text });

/** A small sound definition: one text to write, unless told. */
export function definitionOf(title: string, given: Record<string, unknown> = {}): Record<string, unknown> & { steps: unknown[] } {
  return {
    title: both(title), quietTitle: both('A pause'), purpose: both(`For ${title}`), why: both('Because it helps.'), what: both('You write a line.'),
    minutes: 3, tags: ['own'], whenHard: both('Stop at any time.'),
    forTherapist: { fits: both('Most.'), waitIf: both('Never.'), inReview: both('Ask.') },
    steps: [{ id: 'line', kind: 'text', prompt: both('What do you notice?') }],
    endings: [{ title: both('Done'), body: both('Thank you.') }],
    ...given,
  };
}

/** A rehearsal made from a scene of one client's life. */
export const rehearsalOf = (title: string, person: string) =>
  definitionOf(title, {
    steps: [
      firstTree('talk', {
        person, scene: `At ${person}'s kitchen table`, ask: 'an evening alone', lines: [{ temperament: 'guilt', says: `After all that ${person} did for you?` }],
      }),
    ],
  });

/** Makes an exercise with a draft, and answers with its id. */
export async function draftExercise(as: Caller, definition: object, given: object = {}): Promise<string> {
  const id = newId();
  expectOk(await as.put(`/exercises/${id}`, { definition, ...given }));
  return id;
}

/** Makes an exercise and publishes it. */
export async function publishExercise(as: Caller, definition: object, given: object = {}): Promise<{ id: string; versionId: string }> {
  const id = await draftExercise(as, definition, given);
  const { versionId } = expectOk(await as.post(`/exercises/${id}/versions`, undefined, { 'if-match': '"1"' })).body;
  return { id, versionId };
}
