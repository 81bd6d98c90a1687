import { limits } from '@attune/exercise';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';

/** A definition under way: whatever its author has so far. Only its steps are known to be a list. */
export interface Unfinished {
  [field: string]: unknown;
  steps: unknown[];
}

/** How deep a definition may be nested; the deepest sound one, a condition in a group, needs half of it. */
const DEEPEST = 28;

type Place = readonly [value: unknown, path: string, depth: number];

/** The inner values of a value, with where each stands. */
const inside = ([value, path, depth]: Place): Place[] =>
  value !== null && typeof value === 'object' ? Object.entries(value).map(([key, inner]) => [inner, `${path}.${key}`, depth + 1]) : [];

/** Text that a database can hold and a page can show: no NUL and no half of a character. */
const isReadable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/**
 * Reads a draft. It may be unsound: that is told, not refused. What could not be kept is refused.
 * @throws DomainError `request.invalid` (fields `definition.…`), `request.too_large`
 */
export function readUnfinished(definition: Record<string, unknown>): Unfinished {
  if (!Array.isArray(definition.steps)) throw invalid({ field: 'definition.steps', code: 'not_a_list' });
  for (let level: Place[] = [[definition, 'definition', 1]]; level.length; level = level.flatMap(inside)) {
    for (const [value, path, depth] of level) {
      if (depth > DEEPEST) throw invalid({ field: 'definition', code: 'too_deep' });
      if (typeof value === 'string' && !isReadable(value)) throw invalid({ field: path, code: 'unreadable_text' });
      if (value !== null && typeof value === 'object' && !Object.keys(value).every(isReadable)) throw invalid({ field: 'definition', code: 'unreadable_text' });
    }
  }
  if (Buffer.byteLength(JSON.stringify(definition)) > limits.definition) throw new DomainError('request.too_large');
  return definition as Unfinished;
}
