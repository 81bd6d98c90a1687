import type { CivilTime } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

export const cardLooks = ['plain', 'soft'] as const;
export type CardLook = (typeof cardLooks)[number];

/** Where a card is kept: among one's cards always, on the phone's start page or on paper if wished. */
export const cardPlaces = ['phone', 'print'] as const;
export type CardPlace = (typeof cardPlaces)[number];

/** Words worth keeping: the steps they may come from, and how they are kept. */
export interface Card {
  from: string[];
  pick: 'one';
  editable?: boolean;
  /** Offers to bring it back at an hour the client picks. */
  returns?: 'ask';
}

/** Makes a card out of earlier answers, or of words written here. */
export interface CardStep extends StepBase {
  kind: 'card';
  prompt: Localized;
  card: Card;
  /** The looks to choose from; both when left out. */
  looks?: CardLook[];
  /** Where it may be kept; both when left out. */
  places?: CardPlace[];
}

export interface CardAnswer {
  /** The words on the card. */
  text: string;
  /** The step they come from. */
  from?: string;
  look?: CardLook;
  places?: CardPlace[];
  /** The hour at which it comes back, where the card `returns`. */
  at?: CivilTime;
}
