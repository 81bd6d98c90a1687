import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, StepKind } from '../types/index.js';
import { walk } from './walk.js';

/** An uploaded file that an answer names. */
export interface FileInAnswer {
  step: string;
  kind: StepKind;
  file: string;
}

/** The files the answers name, in order; whether they exist and whose they are is for the API to look at. */
export const filesIn = (definition: ExerciseDefinition, answers: Answers): FileInAnswer[] =>
  walk(definition, answers).visits.flatMap(({ step, value }) =>
    (kindOf(step).files?.(step, value) ?? []).map((file) => ({ step: step.id, kind: step.kind, file })),
  );
