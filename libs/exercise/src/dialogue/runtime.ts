import { limits } from '../limits.js';
import type {
  DialogueEnding,
  DialogueNode,
  DialogueReply,
  DialogueStep,
  DialogueTurn,
  ReplyClass,
} from '../types/index.js';
import { answeringReply, classOf, endingOf, nodeOf, startsOf } from './path.js';
import { shuffled } from './shuffle.js';
import { attemptsOf, countClasses } from './turns.js';

/**
 * A rehearsal under way. The turns are the whole state and the answer to send; `opening` and `seed` come from
 * the caller, so that any device shows the same line with its replies in the same order.
 */
export interface DialogueState {
  readonly turns: readonly DialogueTurn[];
  /** The attempt being played, from 1. */
  readonly attempt: number;
  readonly opening: string;
  readonly seed: string;
  /** The name the client gave the other person, where it is theirs to give. */
  readonly person?: string;
}

export interface Opening {
  variant: string;
  temperament: string;
  /** Any stable text, such as the response's id. */
  seed: string;
  /** The client's own name for the other person, where the step lets them give one. */
  person?: string;
}

const named = (step: DialogueStep, person: string | undefined): { person?: string } =>
  step.person.editable && person?.trim() ? { person: person.trim() } : {};

/**
 * Opens a rehearsal, or a further attempt after the turns already taken.
 * @throws RangeError when the step has no such variant and temperament
 */
export function startDialogue(
  step: DialogueStep,
  { variant, temperament, seed, person }: Opening,
  earlier: readonly DialogueTurn[] = [],
): DialogueState {
  const found = startsOf(step).find((each) => each.variant === variant && each.temperament === temperament);
  if (!found) throw new RangeError('dialogue.unknown_temperament');
  const last = Math.max(0, ...earlier.map((turn) => turn.attempt ?? 1));
  return { turns: earlier, attempt: last + 1, opening: found.start, seed, ...named(step, person) };
}

/** Takes up the last attempt of an answer where it stands; null when the answer holds no turn. */
export function resumeDialogue(step: DialogueStep, value: unknown, seed: string): DialogueState | null {
  const last = attemptsOf(step, value).at(-1);
  if (!last) return null;
  const turns = value as DialogueTurn[];
  const first = turns.find((turn) => (turn.attempt ?? 1) === last.attempt)!;
  return { turns, attempt: last.attempt, opening: first.node, seed, ...named(step, first.person) };
}

/** The turns of this attempt that stand, in order. */
export const keptTurns = (state: DialogueState): DialogueTurn[] =>
  state.turns.filter((turn) => (turn.attempt ?? 1) === state.attempt && !turn.rewound);

function standing(step: DialogueStep, state: DialogueState): string {
  const last = keptTurns(state).at(-1);
  return last ? (answeringReply(step, last)?.next ?? '') : state.opening;
}

/** The line to answer now; undefined once an ending is reached. */
export const currentNode = (step: DialogueStep, state: DialogueState): DialogueNode | undefined =>
  nodeOf(step, standing(step, state));

/** The ending reached; undefined while there is a line to answer. */
export const currentEnding = (step: DialogueStep, state: DialogueState): DialogueEnding | undefined =>
  endingOf(step, standing(step, state));

/** The replies to the current line, shuffled by the seed, the attempt and the line. */
export function repliesInOrder(step: DialogueStep, state: DialogueState): DialogueReply[] {
  const node = currentNode(step, state);
  return node ? shuffled(node.replies, `${state.seed}|${state.attempt}|${node.id}`) : [];
}

function take(step: DialogueStep, state: DialogueState, turn: Omit<DialogueTurn, 'node' | 'attempt'>): DialogueState {
  const node = currentNode(step, state);
  if (!node) throw new RangeError('dialogue.ended');
  if (state.turns.length >= limits.dialogueTurns) throw new RangeError('dialogue.too_many_turns');
  const attempt = state.attempt > 1 ? { attempt: state.attempt } : {};
  const isFirst = !state.turns.some((each) => (each.attempt ?? 1) === state.attempt);
  const person = isFirst && state.person ? { person: state.person } : {};
  return { ...state, turns: [...state.turns, { node: node.id, ...turn, ...attempt, ...person }] };
}

/**
 * Answers the current line with one of its replies.
 * @throws RangeError when the line has no such reply, or the rehearsal is over
 */
export function choose(step: DialogueStep, state: DialogueState, replyId: string): DialogueState {
  const reply = currentNode(step, state)?.replies.find((each) => each.id === replyId);
  if (!reply) throw new RangeError('dialogue.unknown_reply');
  return take(step, state, { reply: reply.id, class: reply.class });
}

/**
 * Answers the current line in the client's own words; the first reply of that class gives the way on.
 * @throws RangeError when the step offers no line of one's own, or the rehearsal is over
 */
export function writeOwn(step: DialogueStep, state: DialogueState, text: string, name: ReplyClass): DialogueState {
  if (!step.canWriteOwn) throw new RangeError('dialogue.own_not_offered');
  return take(step, state, { own: text, class: name });
}

/** Goes back to the kept turn at this place (0 is the first) and takes it and all after it back; they stay on record. */
export function rewind(state: DialogueState, toTurn: number): DialogueState {
  const back = new Set(keptTurns(state).slice(Math.max(0, toTurn)));
  return { ...state, turns: state.turns.map((turn) => (back.has(turn) ? { ...turn, rewound: true as const } : turn)) };
}

export interface DialogueSummary {
  turns: number;
  rewound: number;
  written: number;
  classes: Record<ReplyClass, number>;
  ending?: DialogueEnding;
}

/** What can be said of this attempt afterwards: how many turns of each class, how it ended. */
export function summary(step: DialogueStep, state: DialogueState): DialogueSummary {
  const kept = keptTurns(state);
  const counts = countClasses(step, kept).map(({ name, count }) => [name, count]);
  return {
    turns: kept.length,
    rewound: state.turns.filter((turn) => (turn.attempt ?? 1) === state.attempt && turn.rewound).length,
    written: kept.filter((turn) => turn.own !== undefined).length,
    classes: Object.fromEntries(counts) as Record<ReplyClass, number>,
    ending: currentEnding(step, state),
  };
}

/** What was tried at this line and taken back, in order; for "you tried another reply here first". */
export const triedHere = (step: DialogueStep, state: DialogueState, nodeId: string) =>
  state.turns
    .filter((turn) => (turn.attempt ?? 1) === state.attempt && turn.rewound && turn.node === nodeId)
    .map((turn) => ({ turn, class: classOf(step, turn) }));
