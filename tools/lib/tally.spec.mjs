import { sumOf, tallyOfCheck, tallyOfJest, tallyOfPlaywright } from './tally.mjs';

const file = (...statuses) => ({ name: 'a.spec.ts', assertionResults: statuses.map((status, i) => ({ status, fullName: `test ${i}` })) });
const jest = (numPassedTests, numFailedTests, ...testResults) => ({ numPassedTests, numFailedTests, testResults });
const journey = (status) => ({ title: 'a journey', file: 'a.ts', tests: [{ status }] });
const playwright = (stats, ...specs) => ({ stats, suites: [{ specs: [], suites: [{ specs }] }] });

describe('the tally of a run', () => {
  it.each([
    ['passed and failed tests', jest(2, 1, file('passed', 'passed', 'failed')), 2, 1],
    ['a skipped test as failed', jest(1, 0, file('passed', 'pending')), 1, 1],
    ['a test still to be written as failed', jest(1, 0, file('passed', 'todo')), 1, 1],
    ['a file that could not run as failed', jest(1, 0, file('passed'), file()), 1, 1],
    ['no file at all as failed', jest(0, 0), 0, 1],
    ['a missing report as failed', undefined, 0, 1],
  ])('counts %s', (_name, report, passed, failed) => {
    expect(tallyOfJest(report)).toMatchObject({ passed, failed });
  });

  it.each([
    ['passed and failed journeys', playwright({ expected: 3, unexpected: 1 }, journey('expected')), 3, 1],
    ['a skipped journey as failed', playwright({ expected: 1, unexpected: 0 }, journey('skipped')), 1, 1],
    ['a flaky journey as failed', playwright({ expected: 1, unexpected: 0 }, journey('flaky')), 1, 1],
    ['an error before the first journey as failed', { errors: [{ message: 'no browser' }], stats: {}, suites: [] }, 0, 1],
    ['no journey at all as failed', playwright({ expected: 0, unexpected: 0 }), 0, 1],
    ['a missing report as failed', undefined, 0, 1],
  ])('counts %s', (_name, report, passed, failed) => {
    expect(tallyOfPlaywright(report)).toMatchObject({ passed, failed });
  });

  it('is one for a check', () => {
    expect(sumOf([tallyOfCheck(true), tallyOfCheck(false), tallyOfCheck(true)])).toEqual({ passed: 2, failed: 1 });
  });
});
