/** An assertion that did not hold says so; anything else that fails a test (a set-up, an import) has shown nothing. */
const ASSERTED = /expect\(|Expected|Received/;

/**
 * Whether a sabotage was noticed.
 * @param before outcome of the test with the guard in place  @param after without it
 */
export function verdict(before, after) {
  if (before?.status !== 'passed') return { red: false, note: 'not green with the guard in place' };
  if (!after || !['passed', 'failed'].includes(after.status)) return { red: false, note: 'the test did not run' };
  if (after.status === 'passed') return { red: false, note: 'stayed green' };
  return ASSERTED.test(after.why) ? { red: true, note: 'red' } : { red: false, note: 'failed, but not by an assertion' };
}
