import type { Localized } from './localized.js';
import type { ScaleRange } from './step-base.js';

export interface ScoreItem {
  /** A scale step, or a choice of one option whose options carry a `value`. */
  step: string;
  /** Counts as the lowest plus the highest possible value less the one given. */
  reverse?: boolean;
}

/** Words for a part of a score's range, from this number up to the next band. */
export interface ScoreBand {
  id: string;
  label: Localized;
  from: number;
}

/** A number worked out from several answers. */
export interface Score {
  /** Also its observation code; no step or scale may have it. */
  id: string;
  label: Localized;
  items: ScoreItem[];
  of: 'sum' | 'mean';
  /**
   * `prorate`: up to `atMost` open items count as the mean of those answered, more leave the score open.
   * `none`: every item is needed, `atMost` is 0.
   */
  missing: { atMost: number; then: 'prorate' | 'none' };
  min: number;
  max: number;
  bands?: ScoreBand[];
  better?: ScaleRange['better'];
}
