/** The step's answer names at least one of these option ids (feeling ids, or the ending of a dialogue). */
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
  scale: string;
  change: 'up' | 'down' | 'same';
}

/** A scale stands at this number or above; `at` says which side of a before-after, `after` when left out. */
export interface AtLeastCondition {
  scale: string;
  at?: 'before' | 'after';
  atLeast: number;
}

/** A condition over earlier answers; `any` and `all` join several. */
export type Condition =
  | IsCondition
  | IsNotCondition
  | AnsweredCondition
  | ChangeCondition
  | AtLeastCondition
  | { any: Condition[] }
  | { all: Condition[] };
