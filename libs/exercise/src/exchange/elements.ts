import { isNumber, isRecord } from '../values.js';
import type { Extension, Raw } from './fhir.js';

/** The extensions of an element that has any; what is none is passed over. */
export const extensionsOf = (element: unknown): Extension[] =>
  (isRecord(element) && Array.isArray(element.extension) ? element.extension : []).filter(
    (each): each is Extension => isRecord(each) && typeof each.url === 'string',
  );

export const extensionOf = (element: unknown, url: string): Extension | undefined =>
  extensionsOf(element).find((each) => each.url === url);

/** The number of an extension, as whole or decimal number. */
export function numberOf(element: unknown, url: string): number | undefined {
  const extension = extensionOf(element, url);
  return [extension?.valueInteger, extension?.valueDecimal].find(isNumber);
}

/** The codes of an extension that holds a CodeableConcept. */
export function codesOf(element: unknown, url: string): string[] {
  const concept = extensionOf(element, url)?.valueCodeableConcept;
  const codings = isRecord(concept) && Array.isArray(concept.coding) ? concept.coding : [];
  return codings.filter(isRecord).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
}

/** The text of an expression extension, whichever language it says it is in. */
export function expressionOf(element: unknown, url: string): string | undefined {
  const expression = extensionOf(element, url)?.valueExpression;
  return isRecord(expression) && typeof expression.expression === 'string' ? expression.expression : undefined;
}

/** The one field of a record that begins like this (`value`, `answer`), such as `valueCoding`, with what it holds. */
export function choiceField(record: object, prefix: string): { type: string; value: unknown } | undefined {
  const key = Object.keys(record).find((name) => name.length > prefix.length && name.startsWith(prefix));
  return key === undefined ? undefined : { type: key.slice(prefix.length), value: (record as Raw)[key] };
}

/** A field if there is something to say, nothing otherwise. */
export const given = <T>(key: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [key]: value };

/** JSON with sorted names: the same for the same content. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}

/**
 * A short mark of a value's content, to notice that it was changed; no protection against anyone (FNV-1a, twice 32
 * bit).
 */
export function markOf(value: unknown): string {
  const text = canonical(value);
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
