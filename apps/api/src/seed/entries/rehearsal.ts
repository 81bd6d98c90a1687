import { choose, type DialogueState, type DialogueStep, rewind, startDialogue, writeOwn, type ReplyClass } from '@attune/exercise';
import { builtInVersions } from '../../features/exercises/built-in.js';
import type { Entry } from '../story.js';

/**
 * What is done at a line: a reply by its id; a line of one's own and what it was; going back to the kept turn with this
 * number from 0; or beginning again with another temperament.
 */
export type Move = string | { own: string; class: ReplyClass } | { back: number } | { again: [variant: string, temperament: string] };

interface Told extends Partial<Omit<Entry, 'answers'>> {
  /** The role-play; asking for an evening alone unless told. */
  of?: RolePlay;
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

/** The rows of the catalogue that are role-plays. */
type RolePlay = 'B1' | 'B3';

function dialogueStep(row: RolePlay): DialogueStep {
  const { definition } = [...builtInVersions.values()].find(({ catalogId }) => catalogId === row)!;
  for (const step of definition.steps) {
    const inner = step.kind === 'before-after' ? step.steps : [step];
    const found = inner.find((each): each is DialogueStep => each.kind === 'dialogue');
    if (found) return found;
  }
  throw new Error(`${row} has its dialogue`);
}
const STEPS = { B1: dialogueStep('B1'), B3: dialogueStep('B3') };

function play(step: DialogueStep, state: DialogueState, move: Move): DialogueState {
  if (typeof move === 'string') return choose(step, state, move);
  if ('own' in move) return writeOwn(step, state, move.own, move.class);
  if ('back' in move) return rewind(state, move.back);
  const [variant, temperament] = move.again;
  return startDialogue(step, { variant, temperament, seed: state.seed }, state.turns);
}

/** The turns that a way through the rehearsal leaves, as the portal would send them. */
export function rehearse([variant, temperament]: [string, string], moves: Move[], row: RolePlay = 'B1'): DialogueState['turns'] {
  const step = STEPS[row];
  return moves.reduce((state, move) => play(step, state, move), startDialogue(step, { variant, temperament, seed: 'story' })).turns;
}

/** B1, or another role-play: a rehearsal with its numbers on both sides. */
export function rehearsal({ of = 'B1', safe = 'fine', wish, as, moves, guilt, discomfort, clarity, warmth, line, learned, plan, ...rest }: Told): Entry {
  const side = (at: 0 | 1): Record<string, number> => ({ guilt: guilt[at], discomfort: discomfort[at] });
  return {
    minutes: 9, ...rest,
    answers: {
      'safe-enough': safe, ...(wish ? { wish } : {}),
      change: { before: side(0), after: side(1) }, rehearsal: rehearse(as, moves, of), clarity, warmth,
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
