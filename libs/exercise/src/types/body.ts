import type { Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

/** Where in the body something is noticed, and how it feels there. */
export interface BodyStep extends StepBase {
  kind: 'body';
  prompt: Localized;
  /** The places offered, by id; all of the catalogue when left out. */
  places?: string[];
  /** How it may feel; the catalogue's qualities when left out. */
  qualities?: Labelled[];
  /** `false` takes the client's own words for a quality away. */
  canWriteOwn?: boolean;
  /** `false` asks for no strength. Otherwise each place may carry 0 to 10. */
  intensity?: boolean;
}

/** One place; `nowhere` and `cannot-tell` are answers too, and stand alone. */
export interface BodyPlace {
  place: string;
  /** Ids of qualities, or the client's own words. */
  qualities?: string[];
  intensity?: number | null;
}
export type BodyAnswer = BodyPlace[];
