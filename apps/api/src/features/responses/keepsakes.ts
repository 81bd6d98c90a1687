import { cardsOf, type ExerciseDefinition, lettersOf } from '@attune/exercise';

/** That a response holds something its writer keeps; what it says stays sealed with the answers. */
export interface Keepsake {
  step: string;
  kind: 'card' | 'letter';
  /** The civil date on which a letter comes back. */
  on?: string;
  /** The hour at which a card comes back. */
  at?: string;
}

/** Cards for the phone's start page, and letters with a day to come back. A card that is only to be printed is not kept at hand. */
export function keepsakesIn(definition: ExerciseDefinition, answers: Record<string, unknown>): Keepsake[] {
  const cards = cardsOf(definition, answers, 'en').filter(({ places }) => places.length === 0 || places.includes('phone'));
  return [
    ...cards.map(({ step, at }): Keepsake => ({ step, kind: 'card', at })),
    ...lettersOf(definition, answers).map(({ step, on }): Keepsake => ({ step, kind: 'letter', on })),
  ];
}
