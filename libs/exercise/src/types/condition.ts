/** The step's answer names at least one of these (option, feeling, place, item, ring, … or the ending of a dialogue). */
export interface IsCondition {
  step: string;
  is: string[];
}

/** The step's answer names none of these; true as well while it is unanswered. */
export interface IsNotCondition {
  step: string;
  isNot: string[];
}

/** The step has, or has not, been answered. */
export interface AnsweredCondition {
  step: string;
  answered: boolean;
}

/** How a scale moved between before and after; false while one of the two is open. */
export interface ChangeCondition {
  /** A scale of a before-after, or a ladder: from what was predicted to what it was. */
  scale: string;
  change: 'up' | 'down' | 'same';
}

/** A number lies within these bounds, both included; false while there is no number. */
interface Bounds {
  atLeast?: number;
  atMost?: number;
}

/** A scale stands within bounds; `at` says which side of a before-after, `after` when left out. */
export interface ScaleCondition extends Bounds {
  scale: string;
  at?: 'before' | 'after';
}

/** A number the answers yield, by its observation code (`breathing.minutes`), or a score by its id. */
export interface NumberCondition extends Bounds {
  number: string;
}

/** How many things the step's answer holds: options, feelings, people, entries, turns; 0 while it is unanswered. */
export interface CountCondition extends Bounds {
  count: string;
}

/** A condition over earlier answers; `any`, `all` and `not` join several. */
export type Condition =
  | IsCondition
  | IsNotCondition
  | AnsweredCondition
  | ChangeCondition
  | ScaleCondition
  | NumberCondition
  | CountCondition
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };
