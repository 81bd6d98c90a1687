/**
 * True when this runtime knows the time zone: every name that `Intl.DateTimeFormat` accepts, old aliases
 * (`US/Pacific`) and fixed offsets (`+05:30`) included.
 */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zones a picker offers: the runtime's canonical names and UTC, sorted. */
export function zones(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
}
