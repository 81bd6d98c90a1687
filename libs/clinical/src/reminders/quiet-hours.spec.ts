import fc from 'fast-check';
import { changesOf, HOUR, wallClock } from '../../test/intl-oracle.js';
import { zones } from '../zones.js';
import { localTimeOf } from './local-time.js';
import { afterQuiet, isQuiet, type QuietHours } from './quiet-hours.js';

const MINUTE = 60_000;
const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2036, 0, 1);
const clock = (minute: number): string => new Date(minute * MINUTE).toISOString().slice(11, 16);
const time = fc.integer({ min: 0, max: 1439 }).map(clock);
const hours = fc.record({ from: time, to: time });

/** What the clock on the wall shows, and whether that is between two times: said without any text comparison. */
const quietOnTheWall = (at: number, zone: string, { from, to }: QuietHours): boolean => {
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const [now, begins, ends] = [Math.floor((wallClock(at, zone) % (24 * HOUR)) / MINUTE), minutes(from), minutes(to)];
  return (now - begins + 1440) % 1440 < (ends - begins + 1440) % 1440;
};

test('a time of the day lies in quiet hours that span midnight, or not', () => {
  const night = { from: '21:30', to: '08:00' };
  expect(['21:29', '21:30', '23:59', '00:00', '07:59', '08:00'].map((at) => isQuiet(at, night))).toEqual([false, true, true, true, true, false]);
  const noon = { from: '13:00', to: '15:00' };
  expect(['12:59', '13:00', '14:59', '15:00'].map((at) => isQuiet(at, noon))).toEqual([false, true, true, false]);
  expect([isQuiet('08:00', { from: '08:00', to: '08:00' }), isQuiet('08:00', null)]).toEqual([false, false]);
});

test('the clock on the wall, in every supported zone', () => {
  for (const zone of zones()) {
    for (const at of [FROM, Date.UTC(2028, 1, 29, 23, 59, 59), UNTIL - 1]) expect(localTimeOf(at, zone)).toBe(clock(Math.floor((wallClock(at, zone) % (24 * HOUR)) / MINUTE)));
  }
  expect(() => localTimeOf(FROM, 'Mars/Olympus')).toThrow(RangeError);
});

test('what falls into quiet hours comes at their end, and what does not comes at once', () => {
  fc.assert(
    fc.property(hours, fc.integer({ min: FROM, max: UNTIL }), (quiet, at) => {
      const free = afterQuiet(at, quiet, 'UTC');
      if (!quietOnTheWall(at, 'UTC', quiet)) expect(free).toBe(at);
      else {
        expect(clock(Math.floor((free % (24 * HOUR)) / MINUTE))).toBe(quiet.to);
        expect(free - at).toBeGreaterThan(0);
        expect(free - at).toBeLessThan(24 * HOUR);
      }
    }),
  );
});

test('it is never quiet by the clock when quiet hours are over, around every clock change from 2025 to 2035', () => {
  const tried = { changes: 0, instants: 0, moved: 0, beside: 0 };
  const wrong: string[] = [];
  const nights: QuietHours[] = [
    { from: '21:30', to: '08:00' }, { from: '22:00', to: '02:30' }, { from: '01:30', to: '02:15' }, { from: '23:45', to: '00:15' }, { from: '02:00', to: '01:30' }, { from: '00:30', to: '01:45' },
  ];
  for (const zone of zones()) {
    for (const change of changesOf(zone, FROM, UNTIL)) {
      tried.changes++;
      for (const [i, quiet] of nights.entries()) {
        for (let at = change - 2 * HOUR + i * MINUTE; at < change + 2 * HOUR; at += 47 * MINUTE) {
          tried.instants++;
          const free = afterQuiet(at, quiet, zone);
          const before = quietOnTheWall(at, zone, quiet);
          if (before) tried.moved++;
          if (free === at ? before : !before || free < at) wrong.push(`${zone} ${new Date(at).toISOString()} ${quiet.from}-${quiet.to} -> ${new Date(free).toISOString()}`);
          if (quietOnTheWall(free, zone, quiet)) wrong.push(`${zone} ${new Date(at).toISOString()} ${quiet.from}-${quiet.to} -> ${new Date(free).toISOString()} is quiet`);
          if (before && clock(Math.floor((wallClock(free, zone) % (24 * HOUR)) / MINUTE)) !== quiet.to) tried.beside++;
        }
      }
    }
  }
  process.stdout.write(`quiet hours around clock changes: ${JSON.stringify(tried)}, ${wrong.length} wrong\n`);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(tried.changes).toBeGreaterThan(2000);
  expect(tried.beside).toBeGreaterThan(0);
}, 240_000);
