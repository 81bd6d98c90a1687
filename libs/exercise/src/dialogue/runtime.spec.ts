import fc from 'fast-check';
import { library } from '../library/index.js';
import { kinds } from '../kinds/all.js';
import { allSteps } from '../run/walk.js';
import { moves, opening, play } from '../testing/arbitraries.js';
import type { DialogueStep } from '../types/index.js';
import {
  choose,
  currentEnding,
  currentNode,
  keptTurns,
  repliesInOrder,
  resumeDialogue,
  rewind,
  startDialogue,
  summary,
  triedHere,
  writeOwn,
} from './runtime.js';
import { attemptsOf, keptAttempt } from './turns.js';

const step = library
  .flatMap(({ definition }) => allSteps(definition))
  .find((each): each is DialogueStep => each.kind === 'dialogue')!;
const warm = { variant: 'first', temperament: 'warm', seed: 'response-1' };
const context = { partial: false, holds: () => true };

describe('a rehearsal', () => {
  it('ends, whichever replies are chosen', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.nat(7), { minLength: 40, maxLength: 40 }), (place, replies) => {
        const state = replies.reduce((each, reply) => play(step, each, { reply }), opening(step, place));
        expect(currentEnding(step, state)).toBeDefined();
        expect(currentNode(step, state)).toBeUndefined();
      }),
    );
  });

  it('yields turns that are valid and read back to the same place, after any moves', () => {
    fc.assert(
      fc.property(fc.nat(8), moves, (place, list) => {
        const state = list.reduce((each, move) => play(step, each, move), opening(step, place));
        fc.pre(state.turns.length > 0 && state.turns.length <= 200);
        expect(kinds.dialogue.validate(step, state.turns, context)).toEqual([]);
        const played = state.turns.some((turn) => (turn.attempt ?? 1) === state.attempt);
        fc.pre(played);
        expect(resumeDialogue(step, JSON.parse(JSON.stringify(state.turns)), state.seed)).toEqual(state);
        expect(attemptsOf(step, state.turns).at(-1)?.kept).toEqual(keptTurns(state));
      }),
    );
  });

  it('stands where it stood when the same choices are made again after a rewind', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }), fc.nat(11), (place, replies, to) => {
        const once = replies.reduce((each, reply) => play(step, each, { reply }), opening(step, place));
        const taken = keptTurns(once);
        const back = rewind(once, to % taken.length);
        const again = taken.slice(to % taken.length).reduce((each, turn) => choose(step, each, turn.reply!), back);
        expect(keptTurns(again)).toEqual(taken);
        expect(currentNode(step, again)).toBe(currentNode(step, once));
        expect(again.turns.length).toBe(once.turns.length + taken.length - (to % taken.length));
      }),
    );
  });

  it('answers a line of one’s own with the first reply of the class given', () => {
    const first = step.nodes.find(({ id }) => id === 'warm-1')!;
    for (const name of ['gives-in', 'attacks', 'clear-warm'] as const) {
      const state = writeOwn(step, startDialogue(step, warm), 'Mine', name);
      expect(currentNode(step, state)?.id).toBe(first.replies.find((reply) => reply.class === name)!.next);
    }
  });

  it('shuffles by seed, line and attempt, the same on every device', () => {
    const start = startDialogue(step, warm);
    const ids = (seed: string) =>
      repliesInOrder(step, { ...start, seed })
        .map(({ id }) => id)
        .join();
    expect(ids('a')).toBe(ids('a'));
    const orders = new Set(Array.from({ length: 60 }, (_, index) => ids(`seed ${index}`)));
    expect(orders.size).toBe(6);
  });

  it('keeps what was taken back on record and leaves it out of the path', () => {
    const two = choose(step, choose(step, startDialogue(step, warm), 'clear'), 'attacks');
    const state = choose(step, rewind(two, 1), 'clear');
    expect(keptAttempt(step, state.turns)?.kept.map(({ reply }) => reply)).toEqual(['clear', 'clear']);
    expect(triedHere(step, state, 'warm-2').map((tried) => tried.class)).toEqual(['attacks']);
    expect(summary(step, state)).toMatchObject({
      turns: 2,
      rewound: 1,
      written: 0,
      classes: { 'clear-warm': 2, attacks: 0, 'gives-in': 0 },
    });
  });

  it('refuses what it does not offer', () => {
    const start = startDialogue(step, warm);
    expect(() => choose(step, start, 'nothing-like-it')).toThrow('dialogue.unknown_reply');
    expect(() => startDialogue(step, { ...warm, temperament: 'icy' })).toThrow('dialogue.unknown_temperament');
    expect(() => writeOwn({ ...step, canWriteOwn: false }, start, 'Mine', 'attacks')).toThrow(
      'dialogue.own_not_offered',
    );
  });
});

describe('a dialogue answer from outside', () => {
  const codes = (value: unknown) => kinds.dialogue.validate(step, value, context).map(({ code, path }) => [code, path]);
  const turn = { node: 'warm-1', reply: 'clear', class: 'clear-warm' };

  it.each([
    ['a plain path', [turn, { node: 'warm-2', own: 'Let me rest', class: 'clear-warm' }], []],
    ['a reply without its class', [{ node: 'warm-1', reply: 'clear' }], []],
    ['no list', 'warm-1', [['not_a_list', undefined]]],
    ['a node of another dialogue', [{ node: 'cold-1', reply: 'clear' }], [['unknown_node', '0']]],
    ['a reply of another line', [{ node: 'warm-1', reply: 'clear-2' }], [['unknown_reply', '0']]],
    ['a class that is not the reply’s', [{ ...turn, class: 'attacks' }], [['wrong_class', '0']]],
    ['an unclassed line of one’s own', [{ node: 'warm-1', own: 'Hm' }], [['unknown_class', '0']]],
    ['both a reply and a line', [{ ...turn, own: 'Hm' }], [['not_a_turn', '0']]],
    ['a field nobody knows', [{ ...turn, note: 'x' }], [['not_a_turn', '0']]],
    ['a start in the middle', [{ node: 'warm-2', reply: 'clear' }], [['broken_path', '0']]],
    ['a jump', [turn, { node: 'warm-3', reply: 'clear' }], [['broken_path', '1']]],
    ['a second go without a rewind', [turn, { node: 'warm-1', reply: 'gives' }], [['broken_path', '1']]],
    [
      'a second go after one',
      [
        { ...turn, rewound: true },
        { node: 'warm-1', reply: 'gives' },
      ],
      [],
    ],
    [
      'a kept turn after one taken back',
      [
        { ...turn, rewound: true },
        { node: 'warm-2', reply: 'clear' },
      ],
      [['broken_path', '1']],
    ],
    ['an attempt that skips a number', [turn, { node: 'guilt-1', reply: 'clear', attempt: 3 }], [['broken_path', '1']]],
    ['a next turn of another attempt', [turn, { node: 'warm-2', reply: 'clear', attempt: 3 }], [['broken_path', '1']]],
    ['a second attempt', [turn, { node: 'silence-1', reply: 'clear', attempt: 2 }], []],
    ['a line too long', [{ node: 'warm-1', own: 'x'.repeat(501), class: 'attacks' }], [['too_long', '0']]],
    ['too many turns', Array.from({ length: 201 }, () => turn), [['too_many', undefined]]],
  ])('%s', (_name, value, expected) => expect(codes(value)).toEqual(expected));
});
