import type { ExerciseDefinition, Language, Step } from '@attune/exercise';
import { placedSteps } from '../state/place';
import { wordsOfStep } from '../step-words';

/** What a step is called in a list to choose from: what it asks or says, shortened. Empty when nothing has been written. */
export function stepWords(step: Step, language: Language, most = 80): string {
  const words = wordsOfStep(step, language).replace(/\s+/g, ' ');
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** The steps that come before one, in the order in which they are shown. */
export function earlierSteps(definition: ExerciseDefinition, id: string): Step[] {
  const all = placedSteps(definition).map(({ step }) => step);
  const at = all.findIndex((step) => step.id === id);
  return at < 0 ? all : all.slice(0, at);
}
