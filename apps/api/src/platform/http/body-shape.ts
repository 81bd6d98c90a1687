const DEEPEST = 32;
const MOST_FIELDS = 1_000;

/**
 * Whether a body is nested deeper than any of ours, or an object in it has more fields: what walks it recursively would
 * run out of stack, and what copies it field by field would take seconds.
 */
export function isMisshapen(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > DEEPEST) return true;
    const inner: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      const values = Object.values(value);
      if (values.length > MOST_FIELDS && !Array.isArray(value)) return true;
      for (const one of values) inner.push(one);
    }
    level = inner;
  }
  return false;
}
