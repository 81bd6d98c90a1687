import fc from 'fast-check';
import { addDays } from '../civil-date.js';
import { progressOf } from './progress.js';
import { dueSteps, releaseOf, type PathFacts, type StepSignals } from './release.js';
import type { PathStep, ReleaseRule } from './release-rule.js';
import type { Pause } from './running-days.js';

const START = '2026-03-02';
const on = (days: number): string => addDays(START, days);
const step = (id: string, release: ReleaseRule, settled: number | null = null): PathStep => ({
  id, release, state: settled === null ? 'waiting' : 'done', settledOn: settled === null ? null : on(settled),
});
const facts = (today: number, given: Partial<PathFacts> = {}): PathFacts => ({ startsOn: START, today: on(today), pauses: [], signals: {}, ...given });
const seen = (given: Partial<StepSignals>): StepSignals => ({ numbers: {}, reasons: [], ...given });

describe('when a step opens, by example', () => {
  const first = step('a', { rule: 'at-once' }, 4);

  test.each<[string, ReleaseRule, object]>([
    ['at once', { rule: 'at-once' }, { on: START }],
    ['after the previous', { rule: 'after-previous' }, { on: on(4) }],
    ['three days after the previous', { rule: 'after-delay', days: 3, from: 'previous' }, { on: on(7) }],
    ['three days after the start', { rule: 'after-delay', days: 3, from: 'start' }, { on: on(3) }],
    ['in week 3', { rule: 'weekly', week: 3 }, { on: on(14) }],
    ['on a date', { rule: 'on-date', date: on(9) }, { on: on(9) }],
    ['on a date before the start', { rule: 'on-date', date: on(-9) }, { on: START }],
    ['by the therapist', { rule: 'by-therapist' }, { after: 'therapist' }],
  ])('%s', (_, release, expected) => {
    expect(releaseOf([first, step('b', release)], 1, facts(0))).toEqual(expected);
  });

  test('after the previous waits for as long as that is not settled, also when a therapist has to open it', () => {
    const path = [step('a', { rule: 'by-therapist' }), step('b', { rule: 'after-previous' }), step('c', { rule: 'after-delay', days: 1, from: 'previous' })];
    expect(dueSteps(path, facts(300))).toEqual([]);
    expect(releaseOf(path, 1, facts(300))).toEqual({ after: 'previous' });
  });

  test('without a previous step it opens with the path', () => {
    expect(releaseOf([step('a', { rule: 'after-previous' })], 0, facts(0))).toEqual({ on: START });
    expect(releaseOf([step('a', { rule: 'after-delay', days: 2, from: 'previous' })], 0, facts(0))).toEqual({ on: on(2) });
  });

  test('a number opens within its bounds, both included, and a missing one never does', () => {
    const path = [first, step('b', { rule: 'when', any: [{ of: 'a', code: 'guilt', atLeast: 5, atMost: 7 }] })];
    const due = (value?: number) => dueSteps(path, facts(5, { signals: { a: seen({ numbers: value === undefined ? {} : { guilt: value } }) } }));
    expect([4.9, 5, 7, 7.1, undefined].map(due)).toEqual([[], ['b'], ['b'], [], []]);
  });

  test('a reason opens, any of several signals is enough', () => {
    const path = [first, step('b', { rule: 'when', any: [{ of: 'a', code: 'x', atLeast: 1 }, { of: 'a', reason: 'too_big' }] })];
    expect(dueSteps(path, facts(5, { signals: { a: seen({ reasons: ['forgot'] }) } }))).toEqual([]);
    expect(dueSteps(path, facts(5, { signals: { a: seen({ reasons: ['forgot', 'too_big'] }) } }))).toEqual(['b']);
  });

  test('what nobody called for holds nobody up; called for, it is the previous one', () => {
    const path = [first, step('b', { rule: 'when', any: [{ of: 'a', reason: 'too_big' }] }), step('c', { rule: 'after-previous' })];
    expect(dueSteps(path, facts(5))).toEqual(['c']);
    expect(dueSteps(path, facts(5, { signals: { a: seen({ reasons: ['too_big'] }) } }))).toEqual(['b']);
  });

  test('a pause moves what hangs on time and not a date; nothing opens while it lasts', () => {
    const path = [step('week', { rule: 'weekly', week: 2 }), step('delay', { rule: 'after-delay', days: 6, from: 'start' }), step('date', { rule: 'on-date', date: on(8) })];
    const rested = [{ from: on(2), until: on(5) }];
    expect(path.map((_, i) => releaseOf(path, i, facts(5, { pauses: rested })))).toEqual([{ on: on(10) }, { on: on(9) }, { on: on(8) }]);
    expect(dueSteps(path, facts(90, { pauses: [{ from: on(2), until: null }] }))).toEqual([]);
    expect(dueSteps(path, facts(9, { pauses: rested }))).toEqual(['delay', 'date']);
  });

  test('a path that rested on its first day begins when it goes on', () => {
    const path = [step('a', { rule: 'at-once' }), step('b', { rule: 'weekly', week: 2 })];
    expect([0, 1].map((i) => releaseOf(path, i, facts(4, { pauses: [{ from: on(-3), until: on(4) }] })))).toEqual([{ on: on(4) }, { on: on(11) }]);
  });
});

describe('progress', () => {
  test('counts what is on this path, and is finished when only uncalled steps are left', () => {
    const call = step('c', { rule: 'when', any: [{ of: 'a', reason: 'too_big' }] });
    expect(progressOf([step('a', { rule: 'at-once' }, 1), step('b', { rule: 'weekly', week: 2 }), call])).toEqual({ total: 2, done: 1, skipped: 0, open: 0, waiting: 1, finished: false });
    expect(progressOf([step('a', { rule: 'at-once' }, 1), { ...step('b', { rule: 'weekly', week: 2 }), state: 'skipped' }, call]).finished).toBe(true);
    expect(progressOf([step('a', { rule: 'at-once' }, 1), { ...call, state: 'open' }]).finished).toBe(false);
  });
});

/** What happens to a path from one day to the next. */
type Event = { kind: 'day' | 'look' } | { kind: 'answer' | 'skip'; step: number } | { kind: 'rest' } | { kind: 'tooBig'; step: number };

const anyRule = (index: number): fc.Arbitrary<ReleaseRule> => {
  const plain: fc.Arbitrary<ReleaseRule>[] = [
    fc.constant({ rule: 'at-once' }), fc.constant({ rule: 'after-previous' }), fc.constant({ rule: 'by-therapist' }),
    fc.record({ rule: fc.constant('after-delay' as const), days: fc.integer({ min: 1, max: 9 }), from: fc.constantFrom('previous' as const, 'start' as const) }),
    fc.record({ rule: fc.constant('weekly' as const), week: fc.integer({ min: 1, max: 4 }) }),
    fc.integer({ min: -5, max: 30 }).map((n) => ({ rule: 'on-date', date: on(n) })),
  ];
  if (index === 0) return fc.oneof(...plain);
  return fc.oneof(...plain, fc.nat(index - 1).map((of): ReleaseRule => ({ rule: 'when', any: [{ of: `s${of}`, reason: 'too_big' }] })));
};
const anyPath = fc.integer({ min: 1, max: 7 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyRule(i))));
const anyEvents = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Event>({ kind: 'day' }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('answer' as const, 'skip' as const, 'tooBig' as const), step: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.constant<Event>({ kind: 'rest' }) },
  ),
  { maxLength: 80 },
);

/** Walks a path through events, opening what is due after each, and hands every opening to `look`. */
function walk(rules: ReleaseRule[], events: Event[], look: (opened: string, path: PathStep[], facts: PathFacts) => void): { path: PathStep[]; opened: string[] } {
  const path = rules.map((release, i) => step(`s${i}`, release));
  const pauses: Pause[] = [];
  const signals: Record<string, StepSignals> = {};
  const opened: string[] = [];
  let today = 0;
  for (const event of [{ kind: 'look' } as Event, ...events]) {
    const one = 'step' in event ? path[event.step % path.length]! : undefined;
    if (event.kind === 'day') today += 1;
    else if (event.kind === 'rest') {
      const last = pauses.at(-1);
      if (last?.until === null) last.until = on(today);
      else pauses.push({ from: on(today), until: null });
    } else if (event.kind === 'tooBig' && one!.state === 'open') signals[one!.id] = seen({ reasons: ['too_big'] });
    else if ((event.kind === 'answer' && one!.state === 'open') || (event.kind === 'skip' && ['open', 'waiting'].includes(one!.state))) {
      Object.assign(one!, { state: event.kind === 'answer' ? 'done' : 'skipped', settledOn: on(today) });
    }
    const now: PathFacts = { startsOn: START, today: on(today), pauses, signals };
    for (const id of dueSteps(path, now)) {
      const opening = path.find((s) => s.id === id)!;
      look(id, path, now);
      opening.state = 'open';
      opened.push(id);
    }
    expect(dueSteps(path, now)).toEqual([]);
  }
  return { path, opened };
}

describe('any path through any days', () => {
  test('opens no step twice and none that is settled', () => {
    fc.assert(fc.property(anyPath, anyEvents, (rules, events) => {
      const { opened } = walk(rules, events, (id, path) => expect(path.find((s) => s.id === id)!.state).toBe('waiting'));
      expect(new Set(opened).size).toBe(opened.length);
    }));
  });

  test('opens nothing in a rest, nothing before the first day, nothing a therapist is to open', () => {
    fc.assert(fc.property(anyPath, anyEvents, (rules, events) => {
      walk(rules, events, (id, path, { pauses, today }) => {
        expect(pauses.some(({ until }) => until === null)).toBe(false);
        expect(today >= START).toBe(true);
        expect(path.find((s) => s.id === id)!.release.rule).not.toBe('by-therapist');
      });
    }));
  });

  test('never breaks the order: what comes after the previous opens once that is settled', () => {
    fc.assert(fc.property(anyPath, anyEvents, (rules, events) => {
      walk(rules, events, (id, path) => {
        const index = path.findIndex((s) => s.id === id);
        const { release } = path[index]!;
        if (release.rule !== 'after-previous' && !(release.rule === 'after-delay' && release.from === 'previous')) return;
        const before = path.slice(0, index).filter((s) => s.state !== 'waiting' || s.release.rule !== 'when').at(-1);
        expect(before === undefined || ['done', 'skipped'].includes(before.state)).toBe(true);
      });
    }));
  });

  test('what hangs on the start opens after as many running days as it says, not sooner and not later', () => {
    fc.assert(fc.property(anyPath, anyEvents, (rules, events) => {
      walk(rules, events, (id, path, { pauses, today }) => {
        const { release } = path.find((s) => s.id === id)!;
        const asked = release.rule === 'weekly' ? 7 * (release.week - 1) : release.rule === 'after-delay' && release.from === 'start' ? release.days : null;
        if (asked === null) return;
        const rested = (day: string): boolean => pauses.some(({ from, until }) => from <= day && (until === null || day < until));
        let ran = 0;
        for (let day = START; day < today; day = addDays(day, 1)) if (!rested(day)) ran += 1;
        expect(ran).toBe(asked);
      });
    }));
  });
});
