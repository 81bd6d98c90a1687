import type { CivilDate, CivilTime } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

/** What a plan may ask for. */
export const planFields = ['what', 'when', 'where', 'with', 'obstacle', 'if-then', 'confidence'] as const;
export type PlanField = (typeof planFields)[number];

/** What, when, where, with whom, what may get in the way, and what then. */
export interface PlanStep extends StepBase {
  kind: 'plan';
  prompt: Localized;
  /** The fields asked for, in this order. */
  fields: PlanField[];
  /** The fields without which the plan is not complete; none when left out: anything planned counts. */
  required?: PlanField[];
  /** Other words for a field than the product's own. */
  labels?: Partial<Record<PlanField, Localized>>;
  /** Sentences to start from, by field. */
  examples?: Partial<Record<'what' | 'where' | 'with' | 'obstacle' | 'if' | 'then', Localized[]>>;
}

export interface PlanAnswer {
  what?: string;
  /** The day and hour, in the client's own time; either may be left out. */
  date?: CivilDate;
  time?: CivilTime;
  /** A moment in words ("after breakfast"), instead of an hour or beside it. */
  moment?: string;
  where?: string;
  with?: string;
  obstacle?: string;
  if?: string;
  then?: string;
  /** How sure one is that it will happen, 0 to 10. */
  confidence?: number | null;
}
