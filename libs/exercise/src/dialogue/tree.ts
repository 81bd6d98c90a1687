import type { DialogueStep } from '../types/index.js';
import { nodeOf, startsOf, type AttemptPath } from './path.js';
import { currentEnding, currentNode, keptTurns, type DialogueState } from './runtime.js';

/** Every line and ending that can be come to from a line, itself first. Takes unfinished trees too, with loops and dead links. */
export function reachableFrom(step: DialogueStep, nodeId: string): string[] {
  const found = new Set<string>();
  const open = [nodeId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { next } of [...(nodeOf(step, id)?.replies ?? [])].reverse()) open.push(next);
  }
  return [...found];
}

/**
 * A try-out that opens at any line of the tree. Its turns are no answer: nothing but this state is made of them.
 * @throws RangeError when there is no such line
 */
export function runFrom(step: DialogueStep, nodeId: string, seed: string): DialogueState {
  if (!nodeOf(step, nodeId)) throw new RangeError('dialogue.unknown_node');
  return { turns: [], attempt: 1, opening: nodeId, seed };
}

/** A try-out as a path, so that it can be shown like an attempt; it takes after the first opening that leads to its line. */
export function pathOf(step: DialogueStep, state: DialogueState): AttemptPath {
  const starts = startsOf(step);
  const from = starts.find(({ start }) => reachableFrom(step, start).includes(state.opening)) ?? starts[0];
  return {
    attempt: state.attempt,
    variant: from?.variant ?? '',
    temperament: from?.temperament ?? '',
    person: state.person ?? step.person.name,
    kept: keptTurns(state),
    at: (currentNode(step, state) ?? currentEnding(step, state))?.id ?? '',
  };
}
