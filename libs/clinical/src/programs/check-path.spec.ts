import fc from 'fast-check';
import { occasionsOf } from '../schedule.js';
import { addDays } from '../civil-date.js';
import { checkPath, type WrittenStep } from './check-path.js';
import type { ReleaseRule } from './release-rule.js';
import { checkPlan, scheduleOf, type StepPlan } from './step-plan.js';

const daily: StepPlan = { repeat: 'daily', times: ['09:00'], days: 7 };
const step = (id: string, release: unknown = { rule: 'at-once' }, plan: StepPlan = daily): WrittenStep => ({ id, release: release as ReleaseRule, plan });
const faultsOf = (...steps: WrittenStep[]): string[] => checkPath(steps).map(({ field, code }) => `${field} ${code}`);

describe('checking a path', () => {
  test('a sound one has no faults', () => {
    expect(faultsOf(
      step('a'), step('b', { rule: 'after-previous' }), step('c', { rule: 'after-delay', days: 365, from: 'start' }), step('d', { rule: 'weekly', week: 104 }),
      step('e', { rule: 'on-date', date: '2028-02-29' }), step('f', { rule: 'by-therapist' }),
      step('g', { rule: 'when', any: [{ of: 'a', code: 'guilt', atMost: 3 }, { of: 'f', reason: 'not_safe' }] }, { repeat: 'once', times: ['18:00'] }),
    )).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{ rule: 'soon' }, 'rule bad_rule'],
    [{ rule: 'toString' }, 'rule bad_rule'],
    [{ rule: 'at-once', week: 1 }, 'week unknown_field'],
    [{ rule: 'after-delay', days: 0, from: 'start' }, 'days bad_days'],
    [{ rule: 'after-delay', days: 1.5, from: 'start' }, 'days bad_days'],
    [{ rule: 'after-delay', days: 366, from: 'start' }, 'days bad_days'],
    [{ rule: 'after-delay', days: 1, from: 'end' }, 'from bad_from'],
    [{ rule: 'weekly', week: 105 }, 'week bad_week'],
    [{ rule: 'on-date', date: '2027-02-29' }, 'date bad_date'],
    [{ rule: 'when', any: [] }, 'any required'],
    [{ rule: 'when', any: Array(11).fill({ of: 'a', reason: 'forgot' }) }, 'any too_many'],
    [{ rule: 'when', any: [null] }, 'any.0 required'],
    [{ rule: 'when', any: [{ of: 'z', reason: 'forgot' }] }, 'any.0.of unknown_step'],
    [{ rule: 'when', any: [{ of: 'b', reason: 'forgot' }] }, 'any.0.of not_earlier'],
    [{ rule: 'when', any: [{ of: 'c', reason: 'forgot' }] }, 'any.0.of not_earlier'],
    [{ rule: 'when', any: [{ of: 'a', reason: 'lazy' }] }, 'any.0.reason bad_reason'],
    [{ rule: 'when', any: [{ of: 'a', reason: 'forgot', atLeast: 1 }] }, 'any.0.atLeast unknown_field'],
    [{ rule: 'when', any: [{ of: 'a', code: 'guilt' }] }, 'any.0.atLeast bound_required'],
    [{ rule: 'when', any: [{ of: 'a', code: 'guilt', atLeast: 5, atMost: 4 }] }, 'any.0.atMost bounds_crossed'],
    [{ rule: 'when', any: [{ of: 'a', code: 'guilt', atLeast: 'five' }] }, 'any.0.atLeast bad_number'],
    [{ rule: 'when', any: [{ of: 'a', code: '', atLeast: 5 }] }, 'any.0.code bad_code'],
  ])('%j is told as %s', (release, expected) => {
    expect(faultsOf(step('a'), step('b', release), step('c'))).toEqual([`steps.1.release.${expected}`]);
  });

  test('ids are there, small and once; there are from one to sixty steps', () => {
    expect(faultsOf()).toEqual(['steps required']);
    expect(faultsOf(...Array.from({ length: 61 }, (_, i) => step(`s${i}`)))).toEqual(['steps too_many']);
    expect(faultsOf(...Array.from({ length: 60 }, (_, i) => step(`s${i}`)))).toEqual([]);
    expect(faultsOf(step('a'), step('a'), step('A'), step(''))).toEqual(['steps.1.id duplicate_id', 'steps.2.id bad_id', 'steps.3.id bad_id']);
  });

  test('plans are told under their step', () => {
    expect(faultsOf(step('a', undefined, { repeat: 'daily', times: [] }))).toEqual(['steps.0.plan.times required', 'steps.0.plan.days end_required']);
    expect(faultsOf(step('a', undefined, { ...daily, days: 0 }))).toEqual(['steps.0.plan.days bad_days']);
    expect(faultsOf(step('a', undefined, { ...daily, count: 3 }))).toEqual(['steps.0.plan.count both_ends']);
    expect(faultsOf(step('a', undefined, { ...daily, repeat: 'monthly' as 'daily' }))).toEqual(['steps.0.plan.repeat bad_repeat']);
    // From a Tuesday on, three days hold no Monday.
    expect(faultsOf(step('a', undefined, { repeat: 'weekly', weekdays: [1], times: ['09:00'], days: 3 }))).toEqual(['steps.0.plan.days no_occasion']);
  });
});

test('a plan without faults gives occasions from whatever day on it opens', () => {
  const anyPlan: fc.Arbitrary<StepPlan> = fc.record({
    repeat: fc.constantFrom('once', 'daily', 'weekly'), times: fc.uniqueArray(fc.constantFrom('08:00', '13:30', '21:00'), { maxLength: 3 }),
    weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }), { nil: undefined }),
    count: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), days: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
  });
  let sound = 0;
  fc.assert(fc.property(anyPlan, fc.integer({ min: 0, max: 3000 }), (plan, n) => {
    if (checkPlan(plan).length) return;
    sound += 1;
    const start = addDays('2026-01-01', n);
    const all = occasionsOf(scheduleOf(plan, start), 'UTC');
    expect(all.length).toBeGreaterThan(0);
    if (plan.days !== undefined) expect(all.at(-1)!.localDate < addDays(start, plan.days)).toBe(true);
  }), { numRuns: 2000 });
  expect(sound).toBeGreaterThan(50);
});
