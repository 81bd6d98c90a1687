import { inPerson, type DialogueState, type DialogueStep, type Localized } from '@attune/exercise/on-demand';
import { useLanguage } from '../../../lib/texts';

/** Says any text of the dialogue with the other person's name in place; nothing for a text that is not there. */
export function useInPerson(person: string): (text: Localized | undefined) => string {
  const language = useLanguage();
  return (text) => (text ? inPerson(text, person, language) : '');
}

/** Whom a rehearsal is with as it was opened: the scene, how they are today, and what they are called. */
export function castOf(step: DialogueStep, { opening, person }: DialogueState) {
  const variant = step.variants.find(({ temperaments }) => temperaments.some(({ start }) => start === opening));
  const temperament = variant?.temperaments.find(({ start }) => start === opening);
  return { variant, temperament: temperament?.id ?? '', person: person ?? step.person.name };
}
