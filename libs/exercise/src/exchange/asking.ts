import { noPlaces } from '../body/catalogue.js';
import { emotionCatalogue } from '../emotions/catalogue.js';
import { placesOf } from '../kinds/body.js';
import type { Labelled, Step } from '../types/index.js';

/** What the answer to a question is compared with: the option of ours, and the value FHIR has for it. */
export interface Comparable {
  id: string;
  type: string;
  value: unknown;
}

/** How a condition may ask about a question. */
export type Asked =
  | { by: 'options'; step: string; options: Comparable[] }
  | { by: 'scale'; scale: string; at?: 'before' }
  | { by: 'presence'; step: string }
  | { by: 'nothing' };

/** What a step lets choose from, where its answer is written as a choice; null for all other kinds. */
export function choicesOf(step: Step): Labelled[] | null {
  switch (step.kind) {
    case 'choice':
      return step.options;
    case 'emotion':
      return [...emotionCatalogue];
    case 'body':
      return [...placesOf(step), ...noPlaces];
    case 'checklist':
      return step.items;
    default:
      return null;
  }
}

const onlyPresence = new Set(['text', 'timer', 'card', 'audio', 'photo']);

/** How a condition may ask about a step as we write it ourselves. */
export function askedOf(step: Step): Asked {
  const choices = choicesOf(step);
  if (choices)
    return {
      by: 'options',
      step: step.id,
      options: choices.map(({ id }) => ({ id, type: 'Coding', value: { code: id } })),
    };
  if (step.kind === 'scale') return { by: 'scale', scale: step.id };
  return onlyPresence.has(step.kind) ? { by: 'presence', step: step.id } : { by: 'nothing' };
}
