import type { Condition } from './condition.js';
import type { Kept } from './kept.js';
import type { Localized } from './localized.js';
import type { Score } from './score.js';
import type { Step } from './step.js';
import type { Offer } from './step-base.js';

/** The smaller version that still counts as done. */
export interface Smaller {
  minutes: number;
  about: Localized;
  /** The step ids left in; a before-after around a kept step stays with it. */
  keeps: string[];
  /** How many turns of a dialogue the smaller version asks for. */
  turns?: number;
}

/** The calm close of an exercise; the first whose condition holds is shown, the last has none. */
export interface Ending {
  when?: Condition;
  title: Localized;
  body: Localized;
  offers?: Offer[];
}

/** Staff screens only. */
export interface ForTherapist {
  fits: Localized;
  waitIf: Localized;
  inReview: Localized;
}

/** One exercise as data: what it says, asks and answers with. */
export interface ExerciseDefinition {
  title: Localized;
  /** What a locked or overlooked screen may show. */
  quietTitle: Localized;
  purpose: Localized;
  why: Localized;
  what: Localized;
  minutes: number;
  tags: string[];
  /** Everyday words a therapist may search by. */
  needs?: { en: string[]; es: string[] };
  smaller?: Smaller;
  whenHard: Localized;
  forTherapist: ForTherapist;
  steps: Step[];
  endings: Ending[];
  /** Numbers worked out from the answers. */
  scores?: Score[];
  /** Placeholders of the endings that count over entries, each the sum of these observation codes. */
  counts?: Record<string, string[]>;
  /** What an import brought along that this language cannot say. */
  kept?: Kept;
}
