import fc from 'fast-check';
import { anyRandom } from '../test/schedules.js';
import { addDays, dayNumber } from './civil-date.js';
import { defaultGap, minutesOf, randomTimes } from './random-times.js';
import { localOccasionsOf, type RandomSchedule } from './schedule-rules.js';

const twice: RandomSchedule = { startDate: '2026-11-25', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 2, seed: 20261122, count: 6 };
const seen = (schedule: RandomSchedule): string[] => localOccasionsOf(schedule, 730).map((o) => `${o.localDate} ${o.localTime} ${o.slot}`);

/** The same numbers in arithmetic of any size, so that nothing hangs on how 32 bits overflow. */
function* numbersInBigInt(seed: number, day: number): Generator<bigint> {
  const MASK = 0xffffffffn;
  const mix = (value: bigint): bigint => {
    let h = value;
    h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & MASK;
    h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & MASK;
    return h ^ (h >> 16n);
  };
  for (let state = mix(BigInt(seed)) ^ mix((BigInt(day) * 0x9e3779b9n) & MASK); ; ) {
    state = (state + 0x9e3779b9n) & MASK;
    yield mix(state);
  }
}

test('what was drawn once is drawn for ever: kept schedules depend on these times', () => {
  expect(seen(twice)).toEqual([
    '2026-11-25 14:40 0',
    '2026-11-25 16:36 1',
    '2026-11-26 14:12 0',
    '2026-11-26 19:33 1',
    '2026-11-27 10:45 0',
    '2026-11-27 16:28 1',
  ]);
});

test('another seed, another day: other times; another start or end: the same ones', () => {
  expect(seen({ ...twice, seed: 20261123 })).not.toEqual(seen(twice));
  expect(seen({ ...twice, startDate: '2026-11-26', count: 4 })).toEqual(seen(twice).slice(2));
  expect(seen({ ...twice, count: undefined, untilDate: '2026-11-27' })).toEqual(seen(twice));
  const days = new Set(Array.from({ length: 200 }, (_, n) => randomTimes(twice, dayNumber(addDays('2026-11-25', n))).join()));
  expect(days.size).toBeGreaterThan(195);
});

test('for any window: as many as asked for, distinct, inside it, sorted, the gap kept', () => {
  fc.assert(
    fc.property(anyRandom, fc.integer({ min: 0, max: 40_000 }), (schedule, day) => {
      const { window, perDay, minGapMinutes } = schedule;
      const minutes = randomTimes(schedule, day).map(minutesOf);
      expect(minutes).toHaveLength(perDay);
      expect(minutes[0]).toBeGreaterThanOrEqual(minutesOf(window.from));
      expect(minutes.at(-1)).toBeLessThanOrEqual(minutesOf(window.to));
      minutes.slice(1).forEach((minute, i) => expect(minute - minutes[i]!).toBeGreaterThanOrEqual(minGapMinutes ?? defaultGap(schedule)));
      expect(randomTimes(schedule, day).map(minutesOf)).toEqual(minutes);
    }),
    { numRuns: 3000 },
  );
});

test('the numbers are those of plain arithmetic, whatever seed and day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: -20_000, max: 90_000 }), (seed, day) => {
      const window = { from: '00:00', to: '23:59' };
      const numbers = numbersInBigInt(seed, day < 0 ? day + 2 ** 32 : day);
      const expected = Number((numbers.next().value as bigint) * 1440n >> 32n);
      expect(randomTimes({ window, perDay: 1, seed }, day).map(minutesOf)).toEqual([expected]);
    }),
  );
});

test('no time is left out or favoured: over 20,000 days each of 60 minutes comes up about as often', () => {
  const counts = new Map<string, number>();
  for (let day = 0; day < 20_000; day++) {
    for (const time of randomTimes({ window: { from: '09:00', to: '09:59' }, perDay: 3, minGapMinutes: 1, seed: 1 }, day)) {
      counts.set(time, (counts.get(time) ?? 0) + 1);
    }
  }
  // 1000 each are expected, with a standard deviation of 31.
  expect(counts.size).toBe(60);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a window that is just wide enough has one way only', () => {
  expect(randomTimes({ window: { from: '09:00', to: '11:00' }, perDay: 3, minGapMinutes: 60, seed: 5 }, 1)).toEqual(['09:00', '10:00', '11:00']);
});
