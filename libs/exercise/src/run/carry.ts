import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, Step } from '../types/index.js';
import { isBlank, isRecord, own } from '../values.js';
import { allSteps } from './walk.js';

/** What a step starts with after the client's last answer to it; undefined where it starts empty. */
export function carriedOver(step: Step, lastAnswer: unknown): unknown {
  if (step.startsFrom !== 'last' || isBlank(lastAnswer)) return undefined;
  const carried = kindOf(step).carryOver?.(step, lastAnswer);
  return isBlank(carried) ? undefined : carried;
}

/**
 * The answers a new response starts with. `last` holds, by step id, the client's last answer to each step, of whichever
 * version it was; what a changed definition cannot read is left out.
 */
export function startingAnswers(definition: ExerciseDefinition, last: Answers): Answers {
  const given = isRecord(last) ? last : {};
  return Object.fromEntries(
    allSteps(definition)
      .map((step) => [step.id, carriedOver(step, own(given, step.id))] as const)
      .filter(([, value]) => value !== undefined),
  );
}
