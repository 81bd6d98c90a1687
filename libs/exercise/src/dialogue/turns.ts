import { limits } from '../limits.js';
import { replyClasses, type DialogueStep, type DialogueTurn, type FieldErrorCode } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import { classOf, nodeOf, replay, type AttemptPath } from './path.js';

const turnKeys = new Set(['node', 'reply', 'own', 'class', 'attempt', 'rewound', 'person']);

/** Why one turn is not a turn of this dialogue, looked at by itself. */
export function turnFault(step: DialogueStep, turn: unknown): FieldErrorCode | null {
  if (!isRecord(turn) || Object.keys(turn).some((key) => !turnKeys.has(key))) return 'not_a_turn';
  const { node: nodeId, reply, own, class: given, attempt, rewound, person } = turn;
  if (attempt !== undefined && !Number.isInteger(attempt)) return 'not_a_turn';
  if (rewound !== undefined && rewound !== true) return 'not_a_turn';
  if ((reply === undefined) === (own === undefined)) return 'not_a_turn';
  if (person !== undefined) {
    if (!step.person.editable || typeof person !== 'string' || isBlank(person)) return 'not_a_turn';
    if (person.length > limits.ownWord) return 'too_long';
  }
  const node = typeof nodeId === 'string' ? nodeOf(step, nodeId) : undefined;
  if (!node) return 'unknown_node';
  if (given !== undefined && !replyClasses.some((each) => each === given)) return 'unknown_class';
  if (own !== undefined) {
    if (!step.canWriteOwn) return 'own_not_offered';
    if (typeof own !== 'string' || isBlank(own)) return 'not_text';
    if (own.length > limits.shortText) return 'too_long';
    return given === undefined ? 'unknown_class' : null;
  }
  const chosen = node.replies.find((each) => each.id === reply);
  if (!chosen) return 'unknown_reply';
  return given === undefined || given === chosen.class ? null : 'wrong_class';
}

/** Every attempt of an answer, in order; none when the answer cannot be read. */
export function attemptsOf(step: DialogueStep, value: unknown): AttemptPath[] {
  if (!Array.isArray(value) || value.some((turn) => turnFault(step, turn) !== null)) return [];
  const attempts = replay(step, value as DialogueTurn[]);
  return Array.isArray(attempts) ? attempts : [];
}

/** The attempt that stands: the last one in which a turn was kept. */
export const keptAttempt = (step: DialogueStep, value: unknown): AttemptPath | undefined =>
  attemptsOf(step, value).findLast((attempt) => attempt.kept.length > 0);

/** How many turns of each class a path has. */
export function countClasses(step: DialogueStep, turns: DialogueTurn[]) {
  return replyClasses.map((name) => ({ name, count: turns.filter((turn) => classOf(step, turn) === name).length }));
}
