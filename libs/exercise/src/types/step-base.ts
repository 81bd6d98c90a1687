import type { Condition } from './condition.js';
import type { Localized } from './localized.js';

/** Doors a step or an ending may show; the app shows those it has. */
export const offers = [
  'hard-moment',
  'breathing',
  'look-back',
  'try-again',
  'harder',
  'keep-as-card',
  'stop-here',
] as const;
export type Offer = (typeof offers)[number];

export interface StepBase {
  /** Stable, unique over the whole definition (a repeat's own steps apart), and never shown. */
  id: string;
  prompt?: Localized;
  help?: Localized;
  optional?: boolean;
  /** `false` takes the "keep this one private" choice away from a step that holds free text. */
  canBePrivate?: boolean;
  when?: Condition;
  offers?: Offer[];
  /** Begins with what the client last answered to this step of this exercise, as far as the kind carries it over. */
  startsFrom?: 'last';
}

export interface ScaleRange {
  min: number;
  max: number;
  /** Words for both ends at the least, keyed by the number they stand at. */
  labels: Record<string, Localized>;
  /** Which way a chart may call improvement. */
  better?: 'lower' | 'higher' | 'neither';
}
