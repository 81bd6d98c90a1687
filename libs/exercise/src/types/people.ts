import type { Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

/** A circle of people around the client, ring by ring. */
export interface PeopleStep extends StepBase {
  kind: 'people';
  prompt: Localized;
  /** The rings from the closest outward, two to five. */
  rings: Labelled[];
  /** What may be said of a person ("listens", "keeps their word"). */
  qualities?: Labelled[];
  /** How often one would like to be in touch; left out, it is not asked. */
  rhythms?: Labelled[];
  /** Asks for each person whether there was contact since the last circle. */
  asksContact?: boolean;
  /** `false` asks for no note. */
  note?: boolean;
  /** How many people fit; 30 when left out. */
  max?: number;
}

export interface PersonInCircle {
  /** Made once by the client's device and carried along, so that circles can be set side by side. */
  id: string;
  /** A name, initials or a nickname. */
  name: string;
  ring: string;
  /** Where on the ring, in degrees from the top, clockwise: 0 to 359. */
  angle?: number;
  qualities?: string[];
  rhythm?: string;
  contact?: boolean;
  note?: string;
}
/** The whole circle as it is now. */
export type PeopleAnswer = PersonInCircle[];
