import type { Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

/** A rhythm of breathing in whole seconds; a part of 0, or left out, is passed over. */
export interface BreathPattern extends Labelled {
  in: number;
  hold?: number;
  out: number;
  rest?: number;
}

/** Paced breathing for some minutes. It works without sound. */
export interface BreathStep extends StepBase {
  kind: 'breath';
  prompt: Localized;
  /** One pattern, or up to four to choose from; the first is offered. */
  patterns: BreathPattern[];
  /** The minutes to choose from, 1 to 5, rising. */
  minutes: number[];
  /** `false` offers no sound. */
  sound?: boolean;
}

export interface BreathAnswer {
  /** Which pattern was breathed; the first when left out. */
  pattern?: string;
  /** The minutes chosen. */
  minutes?: number;
  /** The seconds really done. */
  seconds: number;
  /** `false`: stopped before the end, which counts as well. */
  finished?: boolean;
}

/** Time given to something: counted down from what was chosen, or up until it is stopped. */
export interface TimerStep extends StepBase {
  kind: 'timer';
  prompt: Localized;
  /** The minutes to choose from, 1 to 180, rising; left out, the timer counts up. */
  minutes?: number[];
  /** `false` takes away the choice to enter the minutes by hand afterwards. */
  byHand?: boolean;
  sound?: boolean;
}

export interface TimerAnswer {
  minutes?: number;
  /** The seconds really done. */
  seconds: number;
  finished?: boolean;
  /** The client entered the time instead of running the timer. */
  byHand?: true;
}
