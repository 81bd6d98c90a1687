import { readText } from '../kinds/text.js';
import type { Answers, ExerciseDefinition } from '../types/index.js';
import { walk } from './walk.js';

/** A text that its writer wants to meet again. */
export interface Letter {
  /** The step it was written in. */
  step: string;
  text: string;
  /** The civil date on which it comes back. */
  on: string;
}

/** The letters in these answers that have a day to come back, in order. */
export function lettersOf(definition: ExerciseDefinition, answers: Answers): Letter[] {
  return walk(definition, answers).visits.flatMap(({ step, value }) => {
    if (step.kind !== 'text' || step.returns !== 'date') return [];
    const { text, on } = readText(step, value);
    return text && on ? [{ step: step.id, text, on }] : [];
  });
}
