import { kindOf } from '../kinds/registry.js';
import { chosenOptions } from '../kinds/choice.js';
import type { Answers, ExerciseDefinition, FieldError, Step } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import { allSteps, walk } from './walk.js';

/** Whether the client may keep this step's answer private: only where it can hold words of their own. */
export const canBePrivate = (step: Step): boolean => step.canBePrivate !== false && kindOf(step).holdsFreeText(step);

/** Field errors of a list of private steps: unknown ones, and those that hold no words of the client's own. */
export function privateStepErrors(definition: ExerciseDefinition, privateSteps: readonly string[]): FieldError[] {
  const steps = allSteps(definition);
  return privateSteps.flatMap((id): FieldError[] => {
    const step = steps.find((each) => each.id === id);
    if (!step) return [{ step: id, code: 'unknown_step' }];
    return canBePrivate(step) ? [] : [{ step: id, code: 'not_private_step' }];
  });
}

/**
 * The steps withheld from everyone else: those the client named, those a chosen option makes private
 * ("For me only"), and a card written from the words of one of these, or a recording of them.
 */
export function effectivePrivateSteps(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] = [],
): string[] {
  const named = new Set(privateSteps);
  for (const { step, value } of walk(definition, answers).visits) {
    if (step.kind !== 'choice') continue;
    for (const { option } of chosenOptions(step, value)) for (const id of option.makesPrivate ?? []) named.add(id);
  }
  if (named.size === 0) return [];
  const steps = allSteps(definition);
  for (const step of steps) {
    const card = step.kind === 'text' || step.kind === 'card' ? step.card : undefined;
    if (card?.from.some((id) => named.has(id))) named.add(step.id);
    const given = isRecord(answers) ? answers[step.id] : undefined;
    if (step.kind === 'audio' && isRecord(given) && given.file && step.shows?.some((id) => named.has(id))) named.add(step.id);
  }
  return steps.filter((step) => named.has(step.id) && canBePrivate(step)).map((step) => step.id);
}

export interface SplitAnswers {
  /** What the care team may read. */
  shared: Answers;
  /** What the client alone may read. */
  private: Answers;
  /** The steps whose answers were withheld, in the order of the definition. */
  privateSteps: string[];
}

/** Parts the answers in two; the whole answer of a private step is withheld. */
export function splitPrivate(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] = [],
): SplitAnswers {
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const entries = isRecord(answers) ? Object.entries(answers) : [];
  const kept = entries.filter(([id]) => withheld.has(id));
  return {
    shared: Object.fromEntries(entries.filter(([id]) => !withheld.has(id))),
    private: Object.fromEntries(kept),
    privateSteps: [...withheld].filter((id) => kept.some(([each, value]) => each === id && !isBlank(value))),
  };
}
