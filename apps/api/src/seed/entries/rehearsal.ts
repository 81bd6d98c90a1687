import { choose, type DialogueState, type DialogueStep, rewind, startDialogue, writeOwn, type ReplyClass } from '@attune/exercise';
import { builtInVersions } from '../../features/exercises/built-in.js';
import type { Entry } from '../story.js';

/**
 * What is done at a line: a reply by its id; a line of one's own and what it was; going back to the kept turn with this
 * number from 0; or beginning again with another temperament.
 */
export type Move = string | { own: string; class: ReplyClass } | { back: number } | { again: [variant: string, temperament: string] };

interface Told extends Partial<Omit<Entry, 'answers'>> {
  safe?: 'fine' | 'hard' | 'unsure';
  wish?: string;
  /** How the other person answers: variant and temperament. */
  as: [variant: string, temperament: string];
  moves: Move[];
  guilt: [number, number];
  discomfort: [number, number];
  clarity: number;
  warmth: number;
  line?: string;
  learned?: string;
  /** When and how they mean to try it, and an if-then. */
  plan?: { when: string; how: string; if?: string; then?: string };
}

function dialogueStep(): DialogueStep {
  const { definition } = [...builtInVersions.values()].find(({ catalogId }) => catalogId === 'B1')!;
  for (const step of definition.steps) {
    const inner = step.kind === 'before-after' ? step.steps : [step];
    const found = inner.find((each): each is DialogueStep => each.kind === 'dialogue');
    if (found) return found;
  }
  throw new Error('B1 has its dialogue');
}
const STEP = dialogueStep();

function play(state: DialogueState, move: Move): DialogueState {
  if (typeof move === 'string') return choose(STEP, state, move);
  if ('own' in move) return writeOwn(STEP, state, move.own, move.class);
  if ('back' in move) return rewind(state, move.back);
  const [variant, temperament] = move.again;
  return startDialogue(STEP, { variant, temperament, seed: state.seed }, state.turns);
}

/** The turns that a way through the rehearsal leaves, as the portal would send them. */
export function rehearse([variant, temperament]: [string, string], moves: Move[]): DialogueState['turns'] {
  return moves.reduce(play, startDialogue(STEP, { variant, temperament, seed: 'story' })).turns;
}

/** B1: a rehearsal with its numbers on both sides. */
export function rehearsal({ safe = 'fine', wish, as, moves, guilt, discomfort, clarity, warmth, line, learned, plan, ...rest }: Told): Entry {
  const side = (at: 0 | 1): Record<string, number> => ({ guilt: guilt[at], discomfort: discomfort[at] });
  return {
    minutes: 9, ...rest,
    answers: {
      'safe-enough': safe, ...(wish ? { wish } : {}),
      change: { before: side(0), after: side(1) }, rehearsal: rehearse(as, moves), clarity, warmth,
      ...(line ? { 'line-to-keep': line } : {}), ...(learned ? { learned } : {}), ...(plan ? { 'try-it': [plan] } : {}),
    },
  };
}

/** B1 in its smaller version: one line, one reply. */
export const oneReply = (as: Told['as'], move: Move, { guilt, discomfort, ...rest }: Pick<Told, 'guilt' | 'discomfort'> & Partial<Entry>): Entry => ({
  minutes: 2, smaller: true, ...rest,
  answers: {
    'safe-enough': 'fine', rehearsal: rehearse(as, [move]),
    change: { before: { guilt: guilt[0], discomfort: discomfort[0] }, after: { guilt: guilt[1], discomfort: discomfort[1] } },
  },
});
