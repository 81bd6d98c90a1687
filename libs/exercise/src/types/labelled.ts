import type { Localized } from './localized.js';

/** Something that is chosen, ticked or climbed: a stable id and the words for it. */
export interface Labelled {
  id: string;
  label: Localized;
  hint?: Localized;
}

/** A civil date, `YYYY-MM-DD`. */
export type CivilDate = string;

/** A civil time of day, `HH:MM`. */
export type CivilTime = string;
