const DEEPEST = 32;

/** Whether a body is nested deeper than any of ours: what walks it recursively would run out of stack. */
export function isTooDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []));
  }
  return false;
}
