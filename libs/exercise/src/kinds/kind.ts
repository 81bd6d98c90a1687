import type { CheckContext } from '../check/report.js';
import type { Condition, FieldError, Language, Localized, Observation, ScaleRange, Step } from '../types/index.js';
import { isBlank } from '../values.js';

export interface ValidateContext {
  /** A draft: what is there must be well formed, what is missing may be. */
  partial: boolean;
  /** Whether a condition holds over the answers given so far. */
  holds(when: Condition | undefined): boolean;
}

/** What an observation code of a definition means, for charts and their sentences. */
export interface CodeMeaning extends Partial<Pick<ScaleRange, 'min' | 'max' | 'better'>> {
  code: string;
  label: Localized;
  at?: 'before' | 'after';
}

/** The two sides of one number: before and after, predicted and actual; a plain number is all `after`. */
export interface Pair {
  id: string;
  before?: number;
  after?: number;
}

/** What a definition is held to where it uses this kind; apart from {@link Kind}, so that a phone need not load it. */
export interface StepCheck {
  /** The fields a step of this kind may have besides those of every step. */
  fields: readonly string[];
  /** Reports what is wrong with a step of a definition. */
  check(step: Record<string, unknown>, path: string, context: CheckContext): void;
  /** What conditions may compare an answer with, when that is known beforehand. */
  knownTokens?(step: Record<string, unknown>): string[];
  /** Whether an answer may contain the client's own words; never, when left out. */
  mayHoldFreeText?(step: Record<string, unknown>): boolean;
  /** Whether a step of this kind can start from the last answer. */
  carriesOver?: boolean;
}

/**
 * Everything the engine knows about one kind of step. `validate` sees any value at all; the other functions
 * see any value too and answer with nothing for what they cannot read, so that old or odd data never throws.
 */
export interface Kind<S extends Step = Step> {
  /** Field errors of an answer that is not blank. */
  validate(step: S, value: unknown, context: ValidateContext): FieldError[];
  /** Whether the answer is enough for a step that is not optional. */
  isComplete(step: S, value: unknown): boolean;
  observations(step: S, value: unknown): Observation[];
  /** What the step's observation codes mean. */
  codes(step: S): CodeMeaning[];
  /** The answer in words, for review and print; empty when there is none. */
  sentence(step: S, value: unknown, language: Language): string;
  /** The answer without anything the client typed. */
  redact(step: S, value: unknown): unknown;
  /** Whether an answer may contain the client's own words, so that it can be kept private. */
  holdsFreeText(step: S): boolean;
  /** What `is` and `isNot` compare with. */
  tokens(step: S, value: unknown): string[];
  /** How many things the answer holds; left out, 1 for any answer at all. */
  count?(step: S, value: unknown): number;
  /** The numbers that `scale` conditions ask about. */
  pairs?(step: S, value: unknown): Pair[];
  /** The answer in a few words, as an ending may repeat it. */
  words?(step: S, value: unknown, language: Language): string;
  /** What a new answer starts with after this earlier one; only where a step may start from the last. */
  carryOver?(step: S, earlier: unknown): unknown;
  /** The ids of the uploaded files an answer names. */
  files?(step: S, value: unknown): string[];
}

/** How many things an answer holds. */
export const countOf = (kind: Kind, step: Step, value: unknown): number =>
  kind.count ? kind.count(step, value) : isBlank(value) ? 0 : 1;

/** Joins words as a list is read: "a, b and c". */
export function joinWords(words: string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const joint = language === 'en' ? 'and' : /^h?i(?!e)/i.test(last) ? 'e' : 'y';
  return `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
