import { changesOf, HOUR, instantsShowing, offsetAt, wallClock } from '../test/intl-oracle.js';
import { localDateOf } from './local-date.js';
import { recompute } from './occasions.js';
import { zones } from './zones.js';

const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2036, 0, 1);
const QUARTER = HOUR / 4;

/** Local times every quarter hour from three hours before to three after both readings of the clock at a change. */
function localTimesAround(change: number, zone: string): number[] {
  const before = change + offsetAt(change - 1000, zone);
  const after = change + offsetAt(change, zone);
  const times: number[] = [];
  for (let t = Math.min(before, after) - 3 * HOUR; t <= Math.max(before, after) + 3 * HOUR; t += QUARTER) times.push(t);
  return times;
}

test('every zone change from 2025 to 2035, in every supported zone, is read as RFC 5545 says', () => {
  const tried = { zones: 0, changes: 0, times: 0, skipped: 0, doubled: 0 };
  const wrong: string[] = [];
  for (const zone of zones()) {
    tried.zones++;
    const changes = changesOf(zone, FROM, UNTIL);
    tried.changes += changes.length;
    const locals = changes.flatMap((change) => localTimesAround(change, zone));
    const asked = locals.map((t) => {
      const [localDate = '', time = ''] = new Date(t).toISOString().split('T');
      return { localDate, localTime: time.slice(0, 5) };
    });
    const found = recompute(asked, zone);
    // Again from last to first, under a name not met before: what was looked up earlier must not change an answer.
    const backwards = recompute(asked.toReversed(), zone.toLowerCase()).toReversed();
    found.forEach(({ dueAt, localDate, localTime }, i) => {
      const local = locals[i]!;
      const readings = instantsShowing(local, zone);
      // The first of two readings; none in a gap, where the offset before it counts.
      const expected = readings[0] ?? local - offsetAt(local - 30 * HOUR, zone);
      tried.times++;
      if (readings.length === 0) tried.skipped++;
      if (readings.length === 2) tried.doubled++;
      if (Date.parse(dueAt) !== expected || backwards[i]?.dueAt !== dueAt) {
        wrong.push(`${zone} ${localDate} ${localTime} -> ${dueAt}`);
      }
    });
  }
  process.stdout.write(`clock changes: ${JSON.stringify(tried)}, ${wrong.length} wrong\n`);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(tried.changes).toBeGreaterThan(2000);
  expect(tried.skipped).toBeGreaterThan(0);
  expect(tried.doubled).toBeGreaterThan(0);
}, 120_000);

test('the local date turns over at local midnight, in every supported zone', () => {
  for (const zone of zones()) {
    for (const instant of [FROM, Date.UTC(2028, 1, 29, 12), Date.UTC(2030, 6, 1, 3, 59, 59), UNTIL - 1000]) {
      const expected = new Date(wallClock(instant, zone)).toISOString().slice(0, 10);
      expect(localDateOf(new Date(instant), zone)).toBe(expected);
      expect(localDateOf(new Date(instant).toISOString(), zone)).toBe(expected);
    }
  }
  expect(localDateOf('2026-12-31T23:59:59Z', 'Pacific/Kiritimati')).toBe('2027-01-01');
  expect(localDateOf('2026-12-31T23:59:59Z', 'America/Los_Angeles')).toBe('2026-12-31');
  expect(() => localDateOf('yesterday', 'UTC')).toThrow(RangeError);
  expect(() => localDateOf('2026-12-31T23:59:59Z', 'Mars/Olympus')).toThrow(RangeError);
});
