import type { ExerciseDefinition, Language, Localized, Step } from '@attune/exercise';
import { eitherText } from './fields/localized';
import { placedSteps } from './state/place';

/** The words a step is known by, in one language or else the other; empty while it has none. */
export function wordsOfStep(step: Step, language: Language): string {
  const said: (Localized | undefined)[] = [step.prompt];
  if (step.kind === 'before-after') said.push(step.about, ...(step.scales ?? []).map(({ prompt }) => prompt));
  if (step.kind === 'instruction') said.push(step.body);
  // A role-play asks nothing: it is known by what is to be said in it.
  if (step.kind === 'dialogue') said.push(named(step.variants?.[0]?.goal, step.person?.name ?? ''));
  return said.map((text) => eitherText(text, language)).find((text) => text !== '') ?? '';
}

/** The steps in order with the number each has on the outline: 3, and 3.1 inside a before-after. */
export function numbered(definition: ExerciseDefinition): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { step, within, index } of placedSteps(definition)) {
    numbers.set(step.id, within === null ? `${index + 1}` : `${numbers.get(within)}.${index + 1}`);
  }
  return numbers;
}

/** A text of a role-play with the other person's name in it. */
function named(text: Localized | undefined, person: string): Localized | undefined {
  const put = (words: string | undefined) => (words ?? '').replaceAll('{person}', person);
  return text && { en: put(text.en), es: put(text.es) };
}
