import type { ReleaseRule } from '@attune/clinical/programs';
import { NOT_THIS_TIME_REASONS } from '@attune/clinical/reasons';
import { i18n } from '@lingui/core';
import fc from 'fast-check';
import { speak } from '../../../lib/testing/texts';
import type { Translate } from '../../../lib/texts';
import { releaseWords, spanWords, type Names } from './release-words';

const t: Translate<'programs'> = (key, values) => i18n._(`programs.${key}`, values);
const names: Names = { step: (id) => `<${id}>`, number: (_step, code) => `#${code}`, reason: (reason) => `~${reason}` };
const say = (release: ReleaseRule, first = false) => releaseWords(release, first, t, names);

const bound = fc.integer({ min: 1, max: 10 });
const anySignal = fc.oneof(
  fc.constantFrom(...NOT_THIS_TIME_REASONS).map((reason) => ({ of: 's1', reason })),
  fc.record({ of: fc.constantFrom('s1', 's2'), code: fc.constantFrom('guilt', 'ease'), atLeast: bound }),
  fc.record({ of: fc.constantFrom('s1', 's2'), code: fc.constantFrom('guilt', 'ease'), atMost: bound }),
);
const anyRule: fc.Arbitrary<ReleaseRule> = fc.oneof(
  fc.constant<ReleaseRule>({ rule: 'at-once' }), fc.constant<ReleaseRule>({ rule: 'after-previous' }), fc.constant<ReleaseRule>({ rule: 'by-therapist' }),
  fc.record({ rule: fc.constant('after-delay' as const), days: fc.integer({ min: 1, max: 365 }), from: fc.constantFrom('previous' as const, 'start' as const) }),
  fc.record({ rule: fc.constant('weekly' as const), week: fc.integer({ min: 1, max: 104 }) }),
  fc.integer({ min: 1, max: 28 }).map((day): ReleaseRule => ({ rule: 'on-date', date: `2027-02-${String(day).padStart(2, '0')}` })),
  fc.array(anySignal, { minLength: 1, maxLength: 3 }).map((any): ReleaseRule => ({ rule: 'when', any })),
);

describe.each(['en', 'es'] as const)('when a step opens, in %s', (language) => {
  beforeAll(() => speak(language));

  it('has words for every rule, with all that the rule says and no mark left over', () => {
    fc.assert(fc.property(anyRule, (release) => {
      const words = say(release);
      expect(words).toMatch(/^\p{Lu}/u);
      expect(words).not.toMatch(/[{}]|undefined|NaN|programs\./);
      if (release.rule === 'weekly') expect(words).toContain(String(release.week));
      if (release.rule !== 'when') return;
      for (const signal of release.any) {
        expect(words).toContain(`<${signal.of}>`);
        expect(words).toContain('reason' in signal ? `~${signal.reason}` : `#${signal.code}`);
        if (!('reason' in signal)) expect(words).toContain(String(signal.atLeast ?? signal.atMost));
      }
    }));
  });

  it('tells any two rules apart', () => {
    const oneSignal = anySignal.map((signal): ReleaseRule => ({ rule: 'when', any: [signal] }));
    const apart = fc.oneof(anyRule.filter(({ rule }) => rule !== 'when'), oneSignal);
    fc.assert(fc.property(apart, apart, (one, other) => {
      expect(say(one) === say(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }));
  });

  it('tells a wait after the start from one after the step before, and a week from its days', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 365 }), (days) => {
      const delay = (from: 'start' | 'previous', length = days): string => say({ rule: 'after-delay', days: length, from });
      expect(delay('start')).not.toBe(delay('previous'));
      expect(delay('start')).not.toBe(delay('start', days * 7));
    }));
  });

  it('says of a first step that nothing stands before it', () => {
    expect(say({ rule: 'after-previous' }, true)).toBe(say({ rule: 'at-once' }));
    expect(say({ rule: 'after-delay', days: 3, from: 'previous' }, true)).toBe(say({ rule: 'after-delay', days: 3, from: 'start' }));
  });

  it('counts whole weeks as weeks', () => {
    expect(spanWords(14, t)).toMatch(language === 'en' ? 'weeks' : 'semanas');
    expect(spanWords(15, t)).toMatch(language === 'en' ? 'days' : 'días');
  });
});
