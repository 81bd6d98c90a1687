import { limits } from '../limits.js';
import { languages, type Localized } from '../types/localized.js';
import { isRecord, own } from '../values.js';

/** One fault of a definition: where it stands (`steps.2.options.0.label`) and what it is. */
export interface DefinitionProblem {
  path: string;
  code: DefinitionProblemCode;
}

export type DefinitionProblemCode =
  | 'not_an_object'
  | 'not_a_list'
  | 'missing_text'
  | 'missing_language'
  | 'text_too_long'
  | 'placeholders_differ'
  | 'bad_id'
  | 'duplicate_id'
  | 'unknown_field'
  | 'unknown_kind'
  | 'kind_not_allowed_here'
  | 'unknown_step'
  | 'unknown_option'
  | 'unknown_scale'
  | 'unknown_number'
  | 'not_an_item'
  | 'no_open_option'
  | 'too_large'
  | 'bad_condition'
  | 'condition_not_allowed_here'
  | 'bad_range'
  | 'missing_label'
  | 'bad_number'
  | 'bad_value'
  | 'too_few'
  | 'too_many'
  | 'not_private_step'
  | 'unknown_placeholder'
  | 'unknown_temperament'
  | 'dead_link'
  | 'shared_start'
  | 'loop'
  | 'unreachable'
  | 'missing_class'
  | 'last_ending_conditional'
  | 'ending_never_shown';

export type Report = (path: string, code: DefinitionProblemCode) => void;

/** What a kind needs to know about the rest of the definition while one of its steps is checked. */
export interface CheckContext {
  report: Report;
  /** Reports a condition that is malformed or asks about a step that does not come earlier. */
  condition(when: unknown, path: string): void;
  /** Whether a step of this id comes earlier. */
  isEarlier(stepId: unknown): boolean;
}

/** The names between braces, sorted, as they must agree between languages. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').sort();

/** Reports a text that is absent, lacks a language or whose languages disagree on placeholders. */
export function checkText(value: unknown, path: string, report: Report): value is Localized {
  if (!isRecord(value)) {
    report(path, 'missing_text');
    return false;
  }
  const texts = languages.map((language) => own(value, language));
  if (texts.some((text) => typeof text !== 'string' || text.trim() === '')) {
    report(path, 'missing_language');
    return false;
  }
  const [en = '', es = ''] = texts as string[];
  if (en.length > limits.definitionText || es.length > limits.definitionText) report(path, 'text_too_long');
  if (placeholders(en).join() !== placeholders(es).join()) report(path, 'placeholders_differ');
  return true;
}

/** As {@link checkText}, where the text may be left out. */
export function checkOptionalText(value: unknown, path: string, report: Report): void {
  if (value !== undefined) checkText(value, path, report);
}

/** Reports fields that nobody reads: most often a slip of the pen. */
export function checkFields(
  record: Record<string, unknown>,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  for (const key of Object.keys(record)) {
    if (!known.includes(key) && record[key] !== undefined) report(path ? `${path}.${key}` : key, 'unknown_field');
  }
}

/** The list if it is one of an allowed length, else reported and empty. */
export function checkList(value: unknown, path: string, report: Report, min: number, max: number): unknown[] {
  if (!Array.isArray(value)) {
    report(path, 'not_a_list');
    return [];
  }
  if (value.length < min) report(path, 'too_few');
  if (value.length > max) {
    report(path, 'too_many');
    return [];
  }
  return value;
}

/** Reports an id that is malformed or already in `seen`, and remembers it. */
export function checkId(value: unknown, path: string, report: Report, seen: Set<string>): value is string {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(value)) {
    report(path, 'bad_id');
    return false;
  }
  if (seen.has(value)) report(path, 'duplicate_id');
  seen.add(value);
  return true;
}
