import fc from 'fast-check';
import { dialogueProblems } from '../check/dialogue-problems.js';
import type { ClientScene } from './first-tree.js';
import { firstTree } from './first-tree.js';
import { temperamentWords } from './first-tree-words.js';
import { startsOf } from './path.js';
import { choose, currentEnding, currentNode, startDialogue } from './runtime.js';

const names = Object.keys(temperamentWords) as (keyof typeof temperamentWords)[];
const words = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('{person}', '{', '   ', '$&', 'I need Sunday.'));
const scene: fc.Arbitrary<ClientScene> = fc.record({
  person: words,
  scene: words,
  ask: words.filter((text) => text.replace(/[{}]/g, '').trim() !== ''),
  lines: fc
    .array(
      fc.record(
        { temperament: fc.constantFrom(...names), says: words, then: words },
        { requiredKeys: ['temperament', 'says'] },
      ),
      { maxLength: 7 },
    )
    .map((lines) => [...lines, { temperament: 'guilt' as const, says: 'Fine. Go.' }]),
});

describe('a first tree from a client’s own scene', () => {
  it('is sound, opens with the person’s own words and repeats the client’s', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const tree = firstTree('talk', given);
        expect(dialogueProblems(tree)).toEqual([]);
        const bare = (text: string) => text.replace(/[{}]/g, '').trim();
        const first = new Map(
          [...given.lines]
            .reverse()
            .flatMap(({ temperament, says }) => (bare(says) ? [[temperament, bare(says)] as const] : [])),
        );
        expect(
          startsOf(tree)
            .map(({ temperament }) => temperament)
            .sort(),
        ).toEqual([...first.keys()].sort());
        for (const { temperament, start } of startsOf(tree)) {
          const node = tree.nodes.find(({ id }) => id === start)!;
          expect(node.says?.en).toBe(first.get(temperament as (typeof names)[number]));
          expect(node.replies.find((reply) => reply.class === 'clear-warm')?.text.es).toBe(bare(given.ask));
        }
      }),
    );
  });

  it('ends within four turns, whatever is answered', () => {
    fc.assert(
      fc.property(scene, fc.nat(9), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (given, place, replies) => {
        const tree = firstTree('talk', given);
        const starts = startsOf(tree);
        let state = startDialogue(tree, { ...starts[place % starts.length]!, seed: 's' });
        for (const reply of replies) {
          const node = currentNode(tree, state);
          if (node) state = choose(tree, state, node.replies[reply]!.id);
        }
        expect(currentEnding(tree, state)).toBeDefined();
      }),
    );
  });

  it('keeps silence and anger for a harder rehearsal, with a word before it', () => {
    const says = 'Hm.';
    const tree = firstTree('talk', {
      person: 'Noa',
      scene: '',
      ask: 'I need Sunday.',
      lines: [
        { temperament: 'anger', says },
        { temperament: 'warm', says },
      ],
    });
    expect(
      tree.variants.map(({ level, before, temperaments }) => [level, before !== undefined, temperaments[0]!.id]),
    ).toEqual([
      [1, false, 'warm'],
      [2, true, 'anger'],
    ]);
    expect(tree.person).toEqual({ name: 'Noa', editable: true });
  });

  it('says every word of ours in both languages', () => {
    const { nodes, endings } = firstTree('talk', {
      person: 'Noa',
      scene: '',
      ask: 'x',
      lines: [{ temperament: 'warm', says: 'y' }],
    });
    const ours = [
      ...nodes.flatMap(({ replies }) => replies.map(({ text }) => text)),
      ...endings.flatMap(({ title, body, takeAways }) => [title, body, ...takeAways]),
    ];
    for (const { en, es } of ours.filter(({ en }) => en !== 'x')) expect(es).not.toBe(en);
  });

  it.each([
    ['without a request', { ask: ' {} ', lines: [{ temperament: 'warm' as const, says: 'y' }] }],
    ['without a line', { ask: 'x', lines: [{ temperament: 'warm' as const, says: ' ' }] }],
  ])('cannot be made %s', (_what, given) =>
    expect(() => firstTree('talk', { person: 'Noa', scene: '', ...given })).toThrow('dialogue.empty_scene'),
  );
});
