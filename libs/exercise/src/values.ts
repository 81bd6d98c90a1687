/** Guards for values that came from outside. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** Whether a value counts as no answer: absent, null, blank text, an empty list or an empty object. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** The bytes of a value as JSON in UTF-8; without end where it cannot be written as JSON. */
export function jsonBytes(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value)).length;
  } catch {
    return Infinity;
  }
}

/** The own property of a record, never one it inherits. */
export const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The ids of a list of things, whatever else it holds. */
export const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => (isRecord(item) ? [String(item.id)] : []));
