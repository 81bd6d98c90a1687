import { limits } from '../limits.js';
import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, FieldError } from '../types/index.js';
import { isBlank, isRecord, jsonBytes } from '../values.js';
import { privateStepErrors } from './private.js';
import { allSteps, walk, type Visit, type WalkOptions } from './walk.js';

export interface ValidateOptions extends WalkOptions {
  /** A draft: nothing is required yet. */
  partial?: boolean;
  privateSteps?: readonly string[];
}

/** The step an error names when it is about the document as a whole. */
export const wholeDocument = '*';

/** Steps after a door to stop are never required: the client may have stopped there. */
function requiredVisits(visits: Visit[]): Visit[] {
  const door = visits.findIndex(({ step }) => step.offers?.includes('stop-here'));
  return (door < 0 ? visits : visits.slice(0, door)).filter(({ step }) => !step.optional);
}

/**
 * Field errors by step id, none when the answers can be kept. Answers of steps that do not show are not looked at
 * ({@link normalise} drops them); unknown step ids are an error, and so is a document of more than 64 kB.
 */
export function validateAnswers(
  definition: ExerciseDefinition,
  answers: unknown,
  { partial = false, privateSteps = [], smaller }: ValidateOptions = {},
): FieldError[] {
  if (!isRecord(answers)) return [{ step: wholeDocument, code: 'not_a_document' }];
  if (jsonBytes(answers) > limits.document) return [{ step: wholeDocument, code: 'document_too_large' }];
  const known = new Set(allSteps(definition).map((step) => step.id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  const { visits, facts } = walk(definition, answers as Answers, { smaller });
  const required = new Set(partial ? [] : requiredVisits(visits));
  const context = { partial, holds: facts.holds.bind(facts) };
  const faults = visits.flatMap((visit) => {
    const { step, value } = visit;
    const kind = kindOf(step);
    const errors = isBlank(value) ? [] : kind.validate(step, value, context);
    if (errors.length) return errors;
    return required.has(visit) && !kind.isComplete(step, value) ? [{ step: step.id, code: 'required' as const }] : [];
  });
  return [
    ...unknown.map((step) => ({ step, code: 'unknown_step' as const })),
    ...faults,
    ...privateStepErrors(definition, privateSteps),
  ];
}
