import { addDays } from '@attune/clinical/civil-date';
import { checkPath, type ReleaseRule, type StepPlan } from '@attune/clinical/programs';
import fc from 'fast-check';
import { axisOf, placeSteps } from './place';

const once: StepPlan = { repeat: 'once', times: ['18:00'] };
const START = '2026-11-23';
const step = (id: string, release: ReleaseRule, plan = once) => ({ id, release, plan });

const anyPlan: fc.Arbitrary<StepPlan> = fc.oneof(
  fc.constant(once),
  fc.integer({ min: 1, max: 60 }).map((days): StepPlan => ({ repeat: 'daily', times: ['09:00'], days })),
  fc.integer({ min: 1, max: 30 }).map((count): StepPlan => ({ repeat: 'weekly', weekdays: [1, 4], times: ['09:00'], count })),
);
const anyRule = (index: number): fc.Arbitrary<ReleaseRule> => {
  const plain: fc.Arbitrary<ReleaseRule>[] = [
    fc.constant({ rule: 'at-once' }), fc.constant({ rule: 'after-previous' }), fc.constant({ rule: 'by-therapist' }),
    fc.record({ rule: fc.constant('after-delay' as const), days: fc.integer({ min: 1, max: 40 }), from: fc.constantFrom('previous' as const, 'start' as const) }),
    fc.record({ rule: fc.constant('weekly' as const), week: fc.integer({ min: 1, max: 20 }) }),
    fc.integer({ min: 0, max: 90 }).map((n): ReleaseRule => ({ rule: 'on-date', date: addDays(START, n) })),
  ];
  if (index === 0) return fc.oneof(...plain);
  return fc.oneof(...plain, fc.nat(index - 1).map((of): ReleaseRule => ({ rule: 'when', any: [{ of: `s${of}`, reason: 'too_big' }] })));
};
const anyPath = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => fc.tuple(anyRule(index), anyPlan).map(([release, plan]) => step(`s${index}`, release, plan)))));

describe('the timeline of a path', () => {
  it('draws every step within its scale, to the week', () => {
    fc.assert(fc.property(anyPath, fc.boolean(), (steps, dated) => {
      expect(checkPath(steps)).toEqual([]);
      const placed = placeSteps(steps, dated ? START : undefined);
      const { weeks, every } = axisOf(placed);
      expect(placed).toHaveLength(steps.length);
      for (const { day, days } of placed) {
        expect(day).toBeGreaterThanOrEqual(0);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(day + days).toBeLessThanOrEqual(weeks * 7);
      }
      expect(Math.ceil(weeks / every)).toBeLessThanOrEqual(13);
    }));
  });

  it('is sure of what hangs on time and of nothing else', () => {
    fc.assert(fc.property(anyPath, (steps) => {
      placeSteps(steps, START).forEach(({ day, sure }, index) => {
        const { release } = steps[index]!;
        if (release.rule === 'weekly') expect([sure, day]).toEqual([true, 7 * (release.week - 1)]);
        if (release.rule === 'at-once') expect([sure, day]).toEqual([true, 0]);
        if (release.rule === 'on-date') expect([sure, addDays(START, day)]).toEqual([true, release.date]);
        if (release.rule === 'by-therapist' || release.rule === 'when') expect(sure).toBe(false);
      });
    }));
  });

  it('never draws a step before the one it waits for', () => {
    fc.assert(fc.property(anyPath, (steps) => {
      const placed = placeSteps(steps);
      placed.forEach(({ day, sure }, index) => {
        const { release } = steps[index]!;
        const before = placed[index - 1]?.day ?? 0;
        if (sure) return;
        if (release.rule === 'after-previous') expect(day).toBe(before);
        if (release.rule === 'after-delay') expect(day).toBe(before + release.days);
        if (release.rule === 'when') expect(day).toBe(placed[steps.findIndex(({ id }) => id === release.any[0]!.of)]!.day);
      });
    }));
  });

  it('has no place for a date without a first day, and none for a number that is being typed', () => {
    expect(placeSteps([step('a', { rule: 'on-date', date: '2027-01-01' })])[0]!.sure).toBe(false);
    expect(placeSteps([step('a', { rule: 'weekly', week: Number.NaN })])[0]!.sure).toBe(false);
    expect(placeSteps([step('a', { rule: 'on-date', date: '' })], START)[0]!.sure).toBe(false);
    expect(placeSteps([step('a', { rule: 'at-once' }, { repeat: 'daily', times: ['09:00'], days: Number.NaN })])[0]!.days).toBe(1);
  });

  it('takes a date that is known over what the rules tell', () => {
    const steps = [step('a', { rule: 'weekly', week: 1 }), step('b', { rule: 'by-therapist' })];
    expect(placeSteps(steps, START, new Map([['b', addDays(START, 9)]]))[1]).toEqual({ day: 9, sure: true, days: 1 });
  });
});
