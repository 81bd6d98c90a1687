import { limits } from '../limits.js';
import type { FieldError, Localized } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';

/**
 * The ids of what a client adds to a list, `own-1` and so on. They are places, not names: an observation code made of one
 * comes from the definition, whatever was typed.
 */
export const ownIds: readonly string[] = /* @__PURE__ */ Array.from(
  { length: limits.ownItems },
  (_, index) => `own-${index + 1}`,
);

export const isOwnId = (id: unknown): id is string => typeof id === 'string' && ownIds.includes(id);

/** The first id of one's own that a list does not hold yet; undefined when all are taken. */
export const freeOwnId = (taken: readonly string[]): string | undefined => ownIds.find((id) => !taken.includes(id));

/** Faults of entries that lack the client's words, where they are the client's own, or carry words where they are not. */
export function ownLabelFaults(
  step: string,
  entries: unknown,
  key: 'label',
  partial: boolean,
  path = '',
): FieldError[] {
  return (Array.isArray(entries) ? entries : []).flatMap((entry, index): FieldError[] => {
    if (!isRecord(entry)) return [];
    const at = [path, `${index}`, key].filter(Boolean).join('.');
    if (!isOwnId(entry.id)) return isBlank(entry[key]) ? [] : [{ step, code: 'unknown_field', path: at }];
    return isBlank(entry[key]) && !partial ? [{ step, code: 'required', path: at }] : [];
  });
}

/** What an own item is called where its words must not be read, such as in the meaning of a code. */
export const ownName = (id: string): Localized => ({
  en: `My own, ${id.slice(4)}`,
  es: `De mi parte, ${id.slice(4)}`,
});
