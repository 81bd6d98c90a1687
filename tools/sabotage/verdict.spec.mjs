import fs from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { GUARDS } from './guards.mjs';
import { verdict } from './verdict.mjs';

const passed = { status: 'passed', why: '' };
const failed = (why) => ({ status: 'failed', why });

describe('the verdict on a sabotage', () => {
  it('is red when an assertion noticed', () => {
    expect(verdict(passed, failed('expect(received).toBe(expected)'))).toEqual({ red: true, note: 'red' });
  });

  it.each([
    ['stayed green', passed, passed],
    ['not green with the guard in place', failed('expect('), failed('expect(')],
    ['not green with the guard in place', undefined, failed('expect(')],
    ['the test did not run', passed, undefined],
    ['the test did not run', passed, { status: 'pending', why: '' }],
    ['failed, but not by an assertion', passed, failed('SyntaxError: Unexpected token')],
  ])('is not red: %s', (note, before, after) => {
    expect(verdict(before, after)).toEqual({ red: false, note });
  });
});

it.each(GUARDS)('can still take away $name', ({ file, patch: [from, to], spec, test }) => {
  const source = fs.readFileSync(inRoot(file), 'utf8');
  expect(source.replace(from, () => to)).not.toBe(source);
  expect(fs.readFileSync(inRoot('apps', 'api', spec), 'utf8').replaceAll("\\'", "'")).toContain(test);
});

it('names every guard once', () => {
  expect(new Set(GUARDS.map(({ name }) => name)).size).toBe(GUARDS.length);
});
