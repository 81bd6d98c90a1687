import { allSteps, emotionWord, type Condition, type ExerciseDefinition, type Localized } from '@attune/exercise/on-demand';

/**
 * The options whose choosing a condition asks for, in words; undefined for any other condition, which paper cannot ask
 * so shortly.
 */
export function optionsAsked(definition: ExerciseDefinition, when: Condition | undefined): Localized[] | undefined {
  if (!when || !('is' in when)) return undefined;
  const step = allSteps(definition).find(({ id }) => id === when.step);
  if (step?.kind === 'choice') return labels(when.is, (id) => step.options.find((option) => option.id === id)?.label);
  if (step?.kind === 'emotion') return labels(when.is, (id) => emotionWord(id)?.label);
  return undefined;
}

function labels(ids: readonly string[], labelOf: (id: string) => Localized | undefined): Localized[] | undefined {
  const found = ids.map(labelOf);
  return found.every((label) => label !== undefined) && found.length > 0 ? found : undefined;
}
