import fc from 'fast-check';
import { HOUR, wallClock } from '../../test/intl-oracle.js';
import { addDays } from '../civil-date.js';
import { recompute } from '../occasions.js';
import { mayLeave, nextFree } from './leave.js';
import { momentOf, type ReminderRules } from './moments.js';
import { GATHERED_MINUTES, type PlanFacts, planReminders } from './plan.js';
import { isQuiet } from './quiet-hours.js';

const MINUTE = 60_000;
const DAY = 24 * HOUR;
const rulesOf = (given: Partial<ReminderRules> = {}): ReminderRules => ({ times: [], leadMinutes: 0, quiet: { from: '21:30', to: '08:00' }, maxPerDay: 2, pausedUntil: null, ...given });
const occasion = (localTime: string, zone = 'UTC', localDate = '2026-03-02') => ({ ...recompute([{ id: `${localDate} ${localTime}`, localDate, localTime }], zone)[0]!, from: 0 });
const facts = (now: string, given: Partial<PlanFacts> = {}): PlanFacts => ({ now: Date.parse(now), zone: 'UTC', rules: rulesOf(), occasions: [], snoozes: [], countedToday: 0, ...given });
const at = (instant: string): number => Date.parse(instant);

describe('the moment to remind of something, by example', () => {
  test.each<[string, string, Partial<ReminderRules>, object]>([
    ['at its time', '09:00', {}, { at: at('2026-03-02T09:00Z'), by: 'at-time' }],
    ['a while before', '09:00', { leadMinutes: 30 }, { at: at('2026-03-02T08:30Z'), by: 'at-time' }],
    ['never on the day before', '00:20', { leadMinutes: 60, quiet: null }, { at: at('2026-03-02T00:00Z'), by: 'at-time' }],
    ['after quiet hours', '06:30', {}, { at: at('2026-03-02T08:00Z'), by: 'after-quiet' }],
    ['not when its day is over by then', '22:00', {}, { at: at('2026-03-02T22:00Z'), by: 'quiet' }],
    ['at the last own time before', '20:00', { times: ['19:00', '09:00'] }, { at: at('2026-03-02T19:00Z'), by: 'chosen-hour' }],
    ['at the first own time of the day', '07:00', { times: ['19:00', '09:00'] }, { at: at('2026-03-02T09:00Z'), by: 'chosen-hour' }],
    ['at an own time in spite of minutes before', '09:00', { times: ['09:00'], leadMinutes: 30 }, { at: at('2026-03-02T09:00Z'), by: 'chosen-hour' }],
  ])('%s', (_, localTime, rules, expected) => {
    expect(momentOf(occasion(localTime), rulesOf(rules), 'UTC')).toEqual(expected);
  });
});

describe('what is decided now, by example', () => {
  const decide = (given: Partial<PlanFacts>, now = '2026-03-02T09:00Z') => planReminders(facts(now, given)).map(({ reason, send, occasionIds }) => [send, reason, ...occasionIds]);
  const nine = occasion('09:00');

  test('nothing before its time, then one reminder that gathers what is near', () => {
    const occasions = [nine, occasion('09:15'), occasion('09:16')];
    expect(decide({ occasions }, '2026-03-02T08:59Z')).toEqual([]);
    expect(decide({ occasions })).toEqual([[true, 'at-time', nine.id, '2026-03-02 09:15']]);
  });
  test('no more than allowed, and none at all when none is', () => {
    expect(decide({ occasions: [nine], countedToday: 2 })).toEqual([[false, 'day-full', nine.id]]);
    expect(decide({ occasions: [nine], rules: rulesOf({ maxPerDay: 0 }) })).toEqual([[false, 'day-full', nine.id]]);
    expect(decide({ snoozes: [{ occasionId: 'x', until: at('2026-03-02T09:00Z') }], rules: rulesOf({ maxPerDay: 0 }) })).toEqual([[false, 'day-full', 'x']]);
  });
  test('what the client asked for comes beyond that, and takes along what is due', () => {
    const snoozes = [{ occasionId: 'x', until: at('2026-03-02T08:55Z') }];
    expect(decide({ occasions: [nine], snoozes, countedToday: 2 })).toEqual([[true, 'asked-later', 'x', nine.id]]);
  });
  test('"later" stands in for what would have come before it, and settles it', () => {
    const snoozes = [{ occasionId: nine.id, until: at('2026-03-02T10:00Z') }];
    expect(decide({ occasions: [nine], snoozes })).toEqual([]);
    const [decision] = planReminders(facts('2026-03-02T10:00Z', { occasions: [nine], snoozes }));
    expect(decision).toMatchObject({ kind: 'snoozed', occasionIds: [nine.id], dueIds: [nine.id], snoozedIds: [nine.id] });
    const early = planReminders(facts('2026-03-02T08:30Z', { occasions: [nine], snoozes: [{ occasionId: nine.id, until: at('2026-03-02T08:30Z') }] }));
    expect(early).toMatchObject([{ kind: 'snoozed', dueIds: [], snoozedIds: [nine.id] }]);
  });
  test('nothing while paused, on the last day too', () => {
    expect(decide({ occasions: [nine], rules: rulesOf({ pausedUntil: '2026-03-03' }) })).toEqual([[false, 'paused', nine.id]]);
    expect(decide({ occasions: [nine], rules: rulesOf({ pausedUntil: '2026-03-02' }) })).toEqual([[true, 'at-time', nine.id]]);
  });
  test('late on the same day still, on the next one no more, and nothing from before one asked', () => {
    expect(decide({ occasions: [nine] }, '2026-03-02T16:00Z')).toEqual([[true, 'at-time', nine.id]]);
    expect(decide({ occasions: [nine] }, '2026-03-02T21:45Z')).toEqual([[false, 'quiet', nine.id]]);
    expect(decide({ occasions: [nine] }, '2026-03-03T09:00Z')).toEqual([[false, 'too-late', nine.id]]);
    expect(decide({ occasions: [{ ...nine, from: nine.from + at('2026-03-02T09:01Z') }] }, '2026-03-02T10:00Z')).toEqual([]);
  });
  test('right before it leaves', () => {
    const expires = at('2026-03-03T00:00Z');
    const look = (now: string, given: Partial<ReminderRules> = {}) => mayLeave(at(now), expires, rulesOf(given), 'UTC');
    expect(look('2026-03-02T09:00Z')).toBe('go');
    expect(look('2026-03-02T07:00Z')).toEqual({ waitUntil: at('2026-03-02T08:00Z') });
    expect(look('2026-03-02T22:00Z')).toEqual({ stays: 'quiet' });
    expect(look('2026-03-02T09:00Z', { pausedUntil: '2026-03-03' })).toEqual({ stays: 'paused' });
    expect(look('2026-03-03T00:00Z')).toEqual({ stays: 'too-late' });
    expect(nextFree(at('2026-03-02T22:00Z'), rulesOf(), 'UTC')).toEqual({ at: at('2026-03-03T08:00Z'), localDate: '2026-03-03', expiresAt: at('2026-03-04T00:00Z') });
  });
});

/** Days around clock changes of both kinds, at night and at midnight, and one without any. */
const STAGES = [
  ['Europe/Madrid', '2026-03-28'], ['Europe/Madrid', '2026-10-24'], ['America/New_York', '2026-03-07'], ['America/New_York', '2026-10-31'], ['Australia/Lord_Howe', '2026-10-03'],
  ['America/Santiago', '2026-09-05'], ['Africa/Cairo', '2026-04-23'], ['Pacific/Chatham', '2026-04-04'], ['Asia/Kathmandu', '2026-06-01'], ['Pacific/Kiritimati', '2026-01-01'],
] as const;
const clockTime = fc.integer({ min: 0, max: 95 }).map((n) => new Date(n * 15 * MINUTE).toISOString().slice(11, 16));
const someRules: fc.Arbitrary<ReminderRules> = fc.record({
  times: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(clockTime, { minLength: 1, maxLength: 4 })),
  leadMinutes: fc.constantFrom(0, 0, 10, 45, 180),
  quiet: fc.oneof(fc.constant(null), fc.constant({ from: '21:30', to: '08:00' }), fc.record({ from: clockTime, to: clockTime })),
  maxPerDay: fc.integer({ min: 0, max: 6 }),
  pausedUntil: fc.constant(null),
});
const story = fc.record({
  stage: fc.constantFrom(...STAGES), rules: someRules, pause: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
  due: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), clockTime), { maxLength: 10, selector: ([day, time]) => `${day} ${time}` }),
  // When each is settled, in minutes after the beginning; most never are.
  settled: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(Infinity) }, fc.integer({ min: 0, max: 4320 })), { minLength: 10, maxLength: 10 }),
  snoozes: fc.array(fc.record({ which: fc.nat(9), said: fc.integer({ min: 0, max: 4000 }), minutes: fc.integer({ min: 5, max: 1500 }) }), { maxLength: 4 }),
  // Rounds are usually near each other; sometimes the worker is away for hours.
  pauses: fc.infiniteStream(fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 60, max: 600 }))),
});

test('a worker that looks again and again keeps to what was allowed, and leaves nothing undecided', () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(story, ({ stage: [zone, first], rules: allowed, pause, due, settled, snoozes, pauses }) => {
      const rules = { ...allowed, pausedUntil: pause === null ? null : addDays(first, pause) };
      const begin = Date.parse(recompute([{ localDate: first, localTime: '00:00' }], zone)[0]!.dueAt);
      const occasions = due.map(([day, localTime], i) => ({ ...occasion(localTime, zone, addDays(first, day)), id: `o${i}`, settledAt: begin + settled[i]! * MINUTE }));
      const [decided, undone] = [new Set<string>(), new Map<string, { until: number; said: number }>()];
      const counted = new Map<string, number>();
      const sent: { now: number; asked: boolean }[] = [];
      let asks = 0;
      const todo = snoozes.filter(({ which }) => occasions[which]).map((s) => ({ ...s, id: occasions[s.which]!.id, at: begin + s.said * MINUTE })).sort((a, b) => a.at - b.at);

      for (let now = begin; now < begin + 4 * DAY; now += pauses.next().value! * MINUTE) {
        const open = occasions.filter(({ settledAt }) => settledAt > now);
        while (todo[0] && todo[0].at <= now) {
          const { id, minutes } = todo.shift()!;
          if (!open.some((o) => o.id === id)) continue;
          undone.set(id, { until: now + minutes * MINUTE, said: now });
          asks += 1;
        }
        const wall = new Date(wallClock(now, zone)).toISOString();
        const [today, time] = [wall.slice(0, 10), wall.slice(11, 16)];
        const decisions = planReminders({
          now, zone, rules, countedToday: counted.get(today) ?? 0, occasions: open.filter(({ id }) => !decided.has(id)),
          snoozes: [...undone].filter(([id]) => open.some((o) => o.id === id)).map(([occasionId, { until }]) => ({ occasionId, until })),
        });
        expect(decisions.filter(({ send }) => send).length).toBeLessThanOrEqual(1);
        for (const { send, reason, occasionIds, dueIds, snoozedIds, kind } of decisions) {
          seen[reason] = (seen[reason] ?? 0) + 1;
          for (const id of dueIds) {
            // Each at its own time once, however often it was looked at.
            expect(decided.has(id)).toBe(false);
            decided.add(id);
          }
          for (const id of snoozedIds) {
            expect(undone.get(id)!.until - GATHERED_MINUTES * MINUTE).toBeLessThanOrEqual(now);
            undone.delete(id);
          }
          for (const id of occasionIds) expect(open.some((o) => o.id === id)).toBe(true);
          if (!send) continue;
          expect(isQuiet(time, rules.quiet)).toBe(false);
          expect(rules.pausedUntil === null || today >= rules.pausedUntil).toBe(true);
          expect(rules.maxPerDay).toBeGreaterThan(0);
          const mentioned = open.filter(({ id }) => dueIds.includes(id) && !snoozedIds.includes(id));
          for (const o of mentioned) {
            expect(o.localDate).toBe(today);
            expect(momentOf(o, rules, zone).at).toBeLessThanOrEqual(now + GATHERED_MINUTES * MINUTE);
          }
          if (kind === 'due') {
            counted.set(today, (counted.get(today) ?? 0) + 1);
            expect(counted.get(today)).toBeLessThanOrEqual(rules.maxPerDay);
          }
          sent.push({ now, asked: kind === 'snoozed' });
        }
      }
      // At most what was allowed, and one for each time that was asked for.
      expect(sent.filter(({ asked }) => asked).length).toBeLessThanOrEqual(asks);
      // Nothing is lost: whatever stayed open was decided upon, one way or the other.
      const never = occasions.filter(({ id, settledAt }) => settledAt === Infinity && !decided.has(id) && !undone.has(id));
      expect(never.map(({ id }) => id)).toEqual([]);
      for (const [id, { until }] of undone) expect(until > begin + 3 * DAY || occasions.some((o) => o.id === id && o.settledAt < Infinity)).toBe(true);
    }),
    { numRuns: 150 },
  );
  process.stdout.write(`plans decided: ${JSON.stringify(seen)}\n`);
  for (const reason of ['at-time', 'chosen-hour', 'after-quiet', 'asked-later', 'quiet', 'day-full', 'paused', 'too-late']) expect(seen[reason]).toBeGreaterThan(0);
}, 120_000);
