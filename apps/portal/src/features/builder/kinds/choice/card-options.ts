import type { ChoiceStep, Step } from '@attune/exercise';
import { textIn } from '../../fields';
import { stepWords } from '../../fields/steps';

/** How long the words of an option are that stands for a step. */
const SHORT = 60;

const optionFor = (step: Step) => ({
  id: step.id,
  label: { en: stepWords(step, 'en', SHORT), es: stepWords(step, 'es', SHORT) },
});

/**
 * A choice whose card may come from these steps. In a choice, an option makes a card when it has the id of the step whose
 * words it keeps: one is added for each step that has none, and taken out again while nobody has changed its words.
 */
export function withCardFrom(choice: ChoiceStep, from: string[], steps: readonly Step[]): ChoiceStep {
  const { card, options } = choice;
  if (!card) return choice;
  const left = card.from.filter((id) => !from.includes(id)).map((id) => steps.find((step) => step.id === id));
  const untouched = left.flatMap((step) => (step ? [optionFor(step)] : []));
  const kept = options.filter(({ id, label }) => {
    const made = untouched.find((option) => option.id === id);
    return !made || textIn(label, 'en') !== made.label.en || textIn(label, 'es') !== made.label.es;
  });
  const added = from.filter((id) => !options.some((option) => option.id === id)).flatMap((id) => steps.filter((step) => step.id === id).map(optionFor));
  return { ...choice, card: { ...card, from }, options: [...kept, ...added] };
}
