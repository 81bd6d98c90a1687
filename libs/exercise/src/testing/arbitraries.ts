import fc from 'fast-check';
import { emotionCatalogue } from '../emotions/catalogue.js';
import { choose, currentNode, rewind, startDialogue, writeOwn, type DialogueState } from '../dialogue/runtime.js';
import { startsOf } from '../dialogue/path.js';
import { allSteps } from '../run/walk.js';
import { replyClasses, type Answers, type DialogueStep, type ExerciseDefinition, type Step } from '../types/index.js';

/** One move in a rehearsal: a reply by its place, a line of one's own, a rewind, or another attempt. */
export type Move = { reply: number } | { own: string; class: number } | { back: number } | { again: number };

export const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ reply: fc.nat(7) }) },
    { weight: 2, arbitrary: fc.record({ own: fc.constantFrom('No, thank you.', 'Quiero calma.'), class: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ back: fc.nat(8) }) },
    { weight: 1, arbitrary: fc.record({ again: fc.nat(8) }) },
  ),
  { maxLength: 40 },
);

export function opening(step: DialogueStep, place: number, earlier: DialogueState['turns'] = []): DialogueState {
  const starts = startsOf(step);
  const { variant, temperament } = starts[place % starts.length]!;
  return startDialogue(step, { variant, temperament, seed: 'seed' }, earlier);
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
  if ('own' in move) return writeOwn(step, state, move.own, replyClasses[move.class]!);
  return choose(step, state, node.replies[move.reply % node.replies.length]!.id);
}

/** A value the step may well be answered with. */
export function validValue(step: Step, words: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (step.kind) {
    case 'instruction':
      return fc.constant(undefined);
    case 'text':
      return words;
    case 'choice': {
      const option = fc.constantFrom(...step.options).chain(({ id, write }) =>
        write
          ? fc.oneof(
              fc.constant(id),
              words.map((text) => ({ id, text })),
            )
          : fc.constant(id),
      );
      const idOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { id: string }).id);
      return step.multiple ? fc.uniqueArray(option, { selector: idOf, minLength: 1 }) : option;
    }
    case 'scale':
      return fc.option(fc.integer({ min: step.min, max: step.max }), { nil: null });
    case 'emotion':
      return fc.uniqueArray(
        fc.record(
          {
            word: fc.oneof(
              fc.constantFrom(...emotionCatalogue.map(({ id }) => id)),
              words.map((text) => text.slice(0, 60)),
            ),
            intensity: fc.integer({ min: 0, max: 10 }),
          },
          { requiredKeys: ['word'] },
        ),
        { selector: ({ word }) => word.trim().toLowerCase(), minLength: 1, maxLength: 6 },
      );
    case 'repeat':
      return fc.array(fc.record(Object.fromEntries(step.steps.map((child) => [child.id, validValue(child, words)]))), {
        minLength: 1,
        maxLength: step.max ?? 5,
      });
    case 'before-after': {
      const number = fc.option(fc.integer({ min: step.scales[0]!.min, max: step.scales[0]!.max }), { nil: null });
      const side =
        step.scales.length === 1 ? number : fc.record(Object.fromEntries(step.scales.map(({ id }) => [id, number])));
      return fc.record({ before: side, after: side }, { requiredKeys: [] });
    }
    case 'dialogue':
      return fc.tuple(fc.nat(8), moves).map(([place, list]) => {
        const first = play(step, opening(step, place), { reply: 0 });
        return list.reduce<DialogueState>((state, move) => play(step, state, move), first).turns;
      });
  }
}

const typed = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');

/** Answers as the portal could send them, some steps left open. */
export function validAnswers(
  definition: ExerciseDefinition,
  words: fc.Arbitrary<string> = typed,
): fc.Arbitrary<Answers> {
  const steps = allSteps(definition).filter((step) => step.kind !== 'instruction');
  return fc.record(Object.fromEntries(steps.map((step) => [step.id, validValue(step, words)])), { requiredKeys: [] });
}

/** Answers as anyone could send them: known ids with any JSON at all. */
export function anyAnswers(definition: ExerciseDefinition): fc.Arbitrary<Answers> {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.array(fc.record({ node: fc.string(), reply: fc.string(), word: fc.string() })),
  );
  const noise = fc.record(
    Object.fromEntries(allSteps(definition).map((step) => [step.id, fc.oneof(json, validValue(step, typed))])),
    { requiredKeys: [] },
  );
  return fc.oneof(noise, fc.dictionary(fc.string(), json));
}
