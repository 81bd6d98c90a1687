import fc from 'fast-check';
import { choose, currentNode, rewind, startDialogue, writeOwn, type DialogueState } from '../dialogue/runtime.js';
import { startsOf } from '../dialogue/path.js';
import { replyClasses, type DialogueStep } from '../types/index.js';

/** One move in a rehearsal: a reply by its place, a line of one's own, a rewind, or another attempt. */
export type Move = { reply: number } | { own: string; class: number } | { back: number } | { again: number };

/** Moves whose own lines are these words. */
export const movesWith = (words: fc.Arbitrary<string>): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.oneof<fc.MaybeWeightedArbitrary<Move>[]>(
      { weight: 6, arbitrary: fc.record({ reply: fc.nat(7) }) },
      { weight: 2, arbitrary: fc.record({ own: words.map((text) => text.slice(0, 500)), class: fc.nat(2) }) },
      { weight: 2, arbitrary: fc.record({ back: fc.nat(8) }) },
      { weight: 1, arbitrary: fc.record({ again: fc.nat(8) }) },
    ),
    { maxLength: 40 },
  );

export const moves = movesWith(fc.constantFrom('No, thank you.', 'Quiero calma.'));

export function opening(
  step: DialogueStep,
  place: number,
  earlier: DialogueState['turns'] = [],
  person?: string,
): DialogueState {
  const starts = startsOf(step);
  const { variant, temperament } = starts[place % starts.length]!;
  return startDialogue(step, { variant, temperament, seed: 'seed', person }, earlier);
}

/** Plays one move through the public door; a move that is not possible now changes nothing. */
export function play(step: DialogueStep, state: DialogueState, move: Move): DialogueState {
  if ('back' in move) return rewind(state, move.back);
  if ('again' in move)
    return state.turns.some((turn) => (turn.attempt ?? 1) === state.attempt)
      ? opening(step, move.again, state.turns)
      : state;
  const node = currentNode(step, state);
  if (!node) return state;
  if ('own' in move && step.canWriteOwn) return writeOwn(step, state, move.own, replyClasses[move.class]!);
  const place = 'reply' in move ? move.reply : move.class;
  return choose(step, state, node.replies[place % node.replies.length]!.id);
}
