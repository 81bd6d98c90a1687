import { readCard } from '../kinds/card.js';
import { chosenOptions } from '../kinds/choice.js';
import { readText } from '../kinds/text.js';
import { kindOf } from '../kinds/registry.js';
import type { Answers, CardLook, CardPlace, ExerciseDefinition, Language, Step } from '../types/index.js';
import { effectivePrivateSteps } from './private.js';
import { allSteps, walk } from './walk.js';

/** A card someone keeps, whichever step it was made in. */
export interface KeptCard {
  /** The step that made it. */
  step: string;
  text: string;
  /** The step its words come from. */
  from?: string;
  look: CardLook;
  places: CardPlace[];
  /** The hour at which it comes back. */
  at?: string;
  /** Nobody but its owner may read it. */
  private: boolean;
}

type Words = Omit<KeptCard, 'step' | 'private'>;

/**
 * The cards made in these answers, in order. A text step with a card makes one of its words, a choice one of the words
 * of the step that was chosen, a card step what it holds.
 */
export function cardsOf(
  definition: ExerciseDefinition,
  answers: Answers,
  language: Language,
  privateSteps: readonly string[] = [],
): KeptCard[] {
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const { visits } = walk(definition, answers);
  const wordsOf = (id: string): string => {
    const visit = visits.find(({ step }) => step.id === id);
    return visit ? plainWords(visit.step, visit.value, language) : '';
  };
  return visits.flatMap(({ step, value }) => {
    const made = cardIn(step, value, wordsOf);
    if (!made?.text) return [];
    return [{ ...made, step: step.id, private: withheld.has(step.id) || (!!made.from && withheld.has(made.from)) }];
  });
}

/** The words of a step alone, without the hour or day they come back. */
const plainWords = (step: Step, value: unknown, language: Language): string =>
  step.kind === 'text' ? readText(step, value).text : kindOf(step).sentence(step, value, language);

function cardIn(step: Step, value: unknown, wordsOf: (id: string) => string): Words | undefined {
  if (step.kind === 'text' && step.card) {
    const { text, at } = readText(step, value);
    return { text, look: 'plain', places: [], ...(at ? { at } : {}) };
  }
  if (step.kind === 'choice' && step.card) {
    const from = chosenOptions(step, value)[0]?.option.id;
    if (from === undefined || !step.card.from.includes(from)) return undefined;
    return { text: wordsOf(from), from, look: 'plain', places: [] };
  }
  if (step.kind !== 'card') return undefined;
  const { text = '', look = 'plain', places = [], from, at } = readCard(step, value);
  return { text: text.trim(), look, places, ...(from ? { from } : {}), ...(at ? { at } : {}) };
}

/** The steps whose words a card may come from, as they stand in the answers. */
export function cardSources(
  definition: ExerciseDefinition,
  answers: Answers,
  from: readonly string[],
  language: Language,
): { step: string; text: string }[] {
  const visible = walk(definition, answers).visits;
  return allSteps(definition)
    .filter(({ id }) => from.includes(id))
    .flatMap(({ id }) => {
      const visit = visible.find(({ step }) => step.id === id);
      const text = visit ? plainWords(visit.step, visit.value, language) : '';
      return text ? [{ step: id, text }] : [];
    });
}
