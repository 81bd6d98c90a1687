/** How many tests passed and failed, and what to say about those that did not run. */
const tally = (passed, failed, remarks = []) => ({ passed, failed, remarks });

/** A check that is not made of tests: it counts as one. */
export const tallyOfCheck = (succeeded) => tally(succeeded ? 1 : 0, succeeded ? 0 : 1);

/**
 * The tally of one Jest run, from its JSON report.
 * A test that was skipped proves nothing and a file that could not run hides its tests: both count as failed.
 */
export function tallyOfJest(report) {
  if (!report) return tally(0, 1, ['Jest left no report.']);
  const remarks = [];
  for (const file of report.testResults) {
    const tests = file.assertionResults;
    if (tests.length === 0) remarks.push(`No test ran in ${file.name}`);
    for (const test of tests) {
      if (['pending', 'skipped', 'todo', 'disabled'].includes(test.status)) remarks.push(`Not run: ${test.fullName} (${file.name})`);
    }
  }
  if (report.testResults.length === 0) remarks.push('No test file was found.');
  return tally(report.numPassedTests, report.numFailedTests + remarks.length, remarks);
}

function* specsOf(suite) {
  yield* suite.specs ?? [];
  for (const inner of suite.suites ?? []) yield* specsOf(inner);
}

/** The tally of one Playwright run, from its JSON report. A flaky or skipped journey counts as failed. */
export function tallyOfPlaywright(report) {
  if (!report) return tally(0, 1, ['Playwright left no report.']);
  const remarks = (report.errors ?? []).map(({ message }) => `Playwright could not run: ${message}`);
  for (const suite of report.suites ?? []) {
    for (const spec of specsOf(suite)) {
      for (const { status } of spec.tests) if (status === 'skipped' || status === 'flaky') remarks.push(`${status}: ${spec.title} (${spec.file})`);
    }
  }
  const { expected = 0, unexpected = 0 } = report.stats ?? {};
  if (expected + unexpected === 0 && remarks.length === 0) remarks.push('No journey was found.');
  return tally(expected, unexpected + remarks.length, remarks);
}

/** The sum of tallies. */
export const sumOf = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});
