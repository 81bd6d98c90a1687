import { readText } from '../kinds/text.js';
import type { Answers, ExerciseDefinition, Localized } from '../types/index.js';
import { allSteps, walk } from './walk.js';

/** What somebody took from an exercise, in their words. */
export interface Learned {
  /** The step that asked. */
  step: string;
  prompt: Localized;
  text: string;
}

/** Whether an exercise asks anywhere what somebody takes from it. */
export const asksWhatWasLearned = (definition: ExerciseDefinition): boolean =>
  allSteps(definition).some((step) => step.kind === 'text' && step.learned === true);

/** The answers to the steps that ask so, in order; those left open are not among them. */
export function learnedIn(definition: ExerciseDefinition, answers: Answers): Learned[] {
  return walk(definition, answers).visits.flatMap(({ step, value }) => {
    if (step.kind !== 'text' || !step.learned) return [];
    const { text } = readText(step, value);
    return text ? [{ step: step.id, prompt: step.prompt, text }] : [];
  });
}
