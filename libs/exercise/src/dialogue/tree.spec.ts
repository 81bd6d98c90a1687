import fc from 'fast-check';
import { checkDefinition } from '../check/definition.js';
import { dialogueProblems } from '../check/dialogue-problems.js';
import { kinds } from '../kinds/all.js';
import { allSteps } from '../run/walk.js';
import { anyDialogue } from '../testing/dialogues.js';
import { definitionOf } from '../testing/library.js';
import { moves, opening, play } from '../testing/moves.js';
import type { DialogueStep } from '../types/index.js';
import { layoutOf } from './layout.js';
import { startsOf } from './path.js';
import { attemptSummaries, nextOffer, roadsNotTaken } from './review.js';
import { choose, currentEnding, currentNode, startDialogue } from './runtime.js';
import { transcript } from './transcript.js';
import { pathOf, reachableFrom, runFrom } from './tree.js';
import { attemptsOf } from './turns.js';

const tree: fc.Arbitrary<DialogueStep> = anyDialogue.map((made) => ({ id: 'talk', kind: 'dialogue', ...made }));
const played = tree.chain((step) =>
  fc.tuple(fc.constant(step), fc.nat(3), moves).map(([each, place, list]) => ({
    step: each,
    turns: list.reduce((state, move) => play(each, state, move), play(each, opening(each, place), { reply: 0 })).turns,
  })),
);
const evening = allSteps(definitionOf('B1')).find((step): step is DialogueStep => step.kind === 'dialogue')!;
const copy = (step: DialogueStep): DialogueStep => JSON.parse(JSON.stringify(step)) as DialogueStep;

/** A tree as it is while it is written: links may lead anywhere, also back, or nowhere. */
const unfinished = fc.tuple(tree, fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(12)))).map(([step, links]) => {
  const draft = copy(step);
  for (const [node, reply, to] of links) {
    const replies = draft.nodes[node % draft.nodes.length]!.replies;
    replies[reply % replies.length]!.next = draft.nodes[to]?.id ?? (to === 12 ? 'nowhere' : draft.endings[0]!.id);
  }
  return draft;
});

describe('the picture of a tree', () => {
  it('shows every line and ending once, and every link leading down', () => {
    fc.assert(
      fc.property(tree, (step) => {
        const { layers, edges } = layoutOf(step);
        const placed = layers.flat();
        expect(placed.map(({ id }) => id).sort()).toEqual([...step.nodes, ...step.endings].map(({ id }) => id).sort());
        for (const [layer, row] of layers.entries()) {
          expect(row.map((node) => [node.layer, node.place])).toEqual(row.map((_node, place) => [layer, place]));
        }
        const layerOf = new Map(placed.map(({ id, layer }) => [id, layer]));
        for (const { from, to, back } of edges) {
          expect(back).toBe(false);
          expect(layerOf.get(to)!).toBeGreaterThan(layerOf.get(from)!);
        }
        const taken = edges.flatMap(({ from, replies }) => replies.map((reply) => `${from}/${reply}`));
        expect(taken.sort()).toEqual(
          step.nodes.flatMap(({ id, replies }) => replies.map((reply) => `${id}/${reply.id}`)).sort(),
        );
        expect(placed.flatMap(({ opens }) => opens).sort()).toEqual(
          startsOf(step)
            .map(({ temperament }) => temperament)
            .sort(),
        );
      }),
    );
  });

  it('can be drawn while the tree is unfinished, with circles marked', () => {
    fc.assert(
      fc.property(unfinished, (step) => {
        const { layers, edges } = layoutOf(step);
        expect(layers.flat()).toHaveLength(step.nodes.length + step.endings.length);
        const loops = dialogueProblems(step).some(({ code }) => code === 'loop');
        if (loops) expect(edges.some(({ back }) => back)).toBe(true);
      }),
    );
  });

  it('puts the openings of a real rehearsal where they open', () => {
    const opens = layoutOf(evening)
      .layers.flat()
      .filter((node) => node.opens.length);
    expect(opens.map(({ opens: [first] }) => first).sort()).toEqual([
      'anger',
      'guilt',
      'pushing-back',
      'silence',
      'warm',
    ]);
  });
});

describe('trying a tree out', () => {
  it('comes to an ending from any line, and only by lines within reach', () => {
    fc.assert(
      fc.property(tree, fc.nat(9), fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }), (step, from, replies) => {
        const { id } = step.nodes[from % step.nodes.length]!;
        const reach = reachableFrom(step, id);
        let state = runFrom(step, id, 'seed');
        for (const reply of replies) {
          const node = currentNode(step, state);
          if (node) state = choose(step, state, node.replies[reply % node.replies.length]!.id);
          expect(reach).toContain((currentNode(step, state) ?? currentEnding(step, state))!.id);
        }
        expect(currentEnding(step, state)).toBeDefined();
        const path = pathOf(step, state);
        expect(transcript(step, path, 'es')).toHaveLength(path.kept.length);
        expect(path.at).toBe(currentEnding(step, state)!.id);
      }),
    );
  });

  it('reaches everything from the openings together', () => {
    fc.assert(
      fc.property(tree, (step) => {
        const all = new Set(startsOf(step).flatMap(({ start }) => reachableFrom(step, start)));
        expect(all.size).toBe(step.nodes.length + step.endings.length);
      }),
    );
  });

  it('refuses a line that is not there', () =>
    expect(() => runFrom(evening, 'nowhere', 's')).toThrow('dialogue.unknown_node'));
});

describe('looking back on attempts', () => {
  it('tells at each turn what else was there, the taken reply apart', () => {
    fc.assert(
      fc.property(played, ({ step, turns }) => {
        for (const path of attemptsOf(step, turns)) {
          for (const { node, turn, others } of roadsNotTaken(step, path)) {
            const ids = others.map(({ reply }) => reply.id);
            expect([...ids, ...(turn.reply ? [turn.reply] : [])].sort()).toEqual(
              node.replies.map(({ id }) => id).sort(),
            );
            for (const { reply, nextNode, nextEnding } of others) expect((nextNode ?? nextEnding)?.id).toBe(reply.next);
          }
        }
      }),
    );
  });

  it('counts each attempt by itself', () => {
    fc.assert(
      fc.property(played, ({ step, turns }) => {
        const all = attemptSummaries(step, turns);
        expect(all.reduce((sum, each) => sum + each.turns + each.rewound, 0)).toBe(turns.length);
        for (const { turns: kept, classes } of all)
          expect(Object.values(classes).reduce((a, b) => a + b, 0)).toBe(kept);
      }),
    );
  });

  it.each([
    ['first', 'warm', 'clear-warm', 'harder', 'harder'],
    ['first', 'warm', 'gives-in', undefined, undefined],
    ['harder', 'silence', 'gives-in', 'easier', 'first'],
    ['harder', 'anger', 'clear-warm', undefined, undefined],
  ] as const)('after %s, %s, always %s offers %s', (variant, temperament, name, offer, to) => {
    let state = startDialogue(evening, { variant, temperament, seed: 's' });
    for (let node = currentNode(evening, state); node; node = currentNode(evening, state)) {
      expect(nextOffer(evening, pathOf(evening, state))).toBeUndefined();
      state = choose(evening, state, node.replies.find((reply) => reply.class === name)!.id);
    }
    const found = nextOffer(evening, attemptsOf(evening, state.turns)[0]!);
    expect([found?.offer, found?.variant.id]).toEqual([offer, to]);
  });
});

describe('the other person', () => {
  const step: DialogueStep = copy(evening);
  step.nodes[0]!.says = { en: 'It is me, {person}.', es: 'Habla {person}.' };
  step.nodes[0]!.as = { warm: { does: { en: '{person} smiles.', es: '{person} sonríe.' } } };
  const context = { partial: false, holds: () => true };

  it('has the name the client gave, in every attempt its own', () => {
    const first = choose(
      step,
      startDialogue(step, { variant: 'first', temperament: 'warm', seed: 's', person: ' Ana ' }),
      'clear',
    );
    const second = choose(
      step,
      startDialogue(step, { variant: 'first', temperament: 'warm', seed: 's' }, first.turns),
      'clear',
    );
    expect(kinds.dialogue.validate(step, second.turns, context)).toEqual([]);
    expect(attemptsOf(step, second.turns).map(({ person }) => person)).toEqual(['Ana', 'Dani']);
    expect(transcript(step, attemptsOf(step, first.turns)[0]!, 'en')[0]).toMatchObject({
      line: 'Ana smiles.',
      spoken: false,
    });
    expect(JSON.stringify(kinds.dialogue.redact(step, second.turns))).not.toContain('Ana');
  });

  it('keeps the author’s name where it is not the client’s to give', () => {
    const fixed = { ...step, person: { name: 'Dani' } };
    const state = choose(
      fixed,
      startDialogue(fixed, { variant: 'first', temperament: 'warm', seed: 's', person: 'Ana' }),
      'clear',
    );
    expect(attemptsOf(fixed, state.turns)[0]!.person).toBe('Dani');
    expect(kinds.dialogue.validate(fixed, [{ ...state.turns[0]!, person: 'Ana' }], context)).toMatchObject([
      { code: 'not_a_turn' },
    ]);
  });

  it('is named on the first turn of an attempt only', () => {
    const state = choose(
      step,
      choose(step, startDialogue(step, { variant: 'first', temperament: 'warm', seed: 's' }), 'clear'),
      'clear',
    );
    const turns = state.turns.map((turn, index) => (index === 1 ? { ...turn, person: 'Ana' } : turn));
    expect(kinds.dialogue.validate(step, turns, context)).toMatchObject([{ code: 'not_a_turn', path: '1' }]);
  });
});

describe('what is wrong with a tree', () => {
  it.each<[string, (step: DialogueStep) => void, object]>([
    [
      'a dead link',
      (step) => (step.nodes[0]!.replies[1]!.next = 'x'),
      { node: 'warm-1', reply: 'gives', part: 'next', code: 'dead_link' },
    ],
    [
      'a line without words',
      (step) => (step.nodes[2]!.says = { en: '', es: '' }),
      { node: 'warm-3', part: 'says', code: 'missing_language' },
    ],
    ['a circle', (step) => (step.nodes[3]!.replies[0]!.next = 'warm-1'), { node: 'warm-4', part: '', code: 'loop' }],
    [
      'a variant no harder',
      (step) => (step.variants[1]!.level = 1),
      { variant: 'harder', part: 'level', code: 'bad_number' },
    ],
    [
      'an opening nowhere',
      (step) => (step.variants[0]!.temperaments[1]!.start = 'x'),
      { variant: 'first', temperament: 'guilt', part: 'start', code: 'dead_link' },
    ],
    [
      'a strange placeholder',
      (step) => (step.endings[0]!.body = { en: '{name}', es: '{name}' }),
      { ending: 'e-held-warm', part: 'body', code: 'unknown_placeholder' },
    ],
    [
      'a line for a temperament that is not there',
      (step) => (step.nodes[0]!.as = { icy: { says: { en: 'a', es: 'b' } } }),
      { node: 'warm-1', part: 'as.icy', code: 'unknown_temperament' },
    ],
  ])('names the place of %s', (_name, change, expected) => {
    const step = copy(evening);
    change(step);
    expect(dialogueProblems(step)).toContainEqual(expect.objectContaining(expected));
  });

  it('is nothing for a tree that can be published, and never throws', () => {
    fc.assert(fc.property(tree, (step) => expect(dialogueProblems(step)).toEqual([])));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => expect(Array.isArray(dialogueProblems(value))).toBe(true)),
    );
    expect(checkDefinition(definitionOf('B1'))).toEqual([]);
  });
});
