import { choose, type DialogueStep, firstTree, startDialogue } from '@attune/exercise';
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

/** A rehearsal made from a scene of one client's life, with a number and a card; `word` stands in everything that says something. */
export const rehearsalOf = (word: string) =>
  definitionOf(`Asking ${word}`, {
    tags: [`about ${word}`],
    steps: [
      firstTree('talk', { person: word, scene: `At ${word}'s table`, ask: `an evening without ${word}`, lines: [{ temperament: 'guilt', says: `After all ${word} did?` }] }),
      { id: 'calm', kind: 'scale', prompt: both(`How calm, ${word}?`), min: 0, max: 10, labels: { 0: both(`Not ${word}`), 10: both(`All ${word}`) } },
      { id: 'line', kind: 'text', prompt: both(`A line for ${word}`) },
      { id: 'keep', kind: 'card', prompt: both(`Keep ${word}`), card: { from: ['line'], pick: 'one' } },
    ],
  });

/** A way through `rehearsalOf` to its end, as a portal would send it. */
export function rehearsed({ steps: [talk] }: ReturnType<typeof rehearsalOf>, line: string): Record<string, unknown> {
  const step = talk as DialogueStep;
  const start = startDialogue(step, { variant: 'first', temperament: 'guilt', seed: 'test' });
  const { turns } = ['clear-warm', 'clear-warm'].reduce((state, reply) => choose(step, state, reply), start);
  return { talk: turns, calm: 6, line, keep: { text: line, from: 'line', look: 'plain', places: ['phone'] } };
}

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
