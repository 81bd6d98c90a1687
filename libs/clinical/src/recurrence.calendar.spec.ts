import fc from 'fast-check';
import { expand, expectedOccasions } from '../test/calendar-oracle.js';
import { anyRecurrence } from '../test/schedules.js';
import { addDays } from './civil-date.js';
import { localOccasionsOf, type Recurrence } from './schedule-rules.js';

const MOST = 50;
const seen = (schedule: Recurrence, most = MOST): string[] => localOccasionsOf(schedule, most, '9999-12-31').map((o) => `${o.localDate} ${o.localTime}`);

test('any recurrence has the occasions that a calendar library finds', () => {
  const tried: Record<string, number> = { occasions: 0 };
  fc.assert(
    fc.property(anyRecurrence, (schedule) => {
      const found = seen(schedule);
      expect(found).toEqual(expectedOccasions(schedule, MOST));
      tried[schedule.repeat] = (tried[schedule.repeat] ?? 0) + 1;
      tried.occasions! += found.length;
    }),
    { numRuns: 1000 },
  );
  process.stdout.write(`recurrences against ical.js: ${JSON.stringify(tried)}, 0 wrong\n`);
}, 300_000);

test('month ends and leap days: every start from 2025 to 2035, every last days of a month, every step up to a year', () => {
  const tried = { starts: 0, schedules: 0, occasions: 0, leapDays: 0 };
  const wrong: string[] = [];
  for (let date = '2025-01-01', n = 0; date < '2036-01-01'; date = addDays(date, 1), n++) {
    tried.starts++;
    for (const monthDays of [[28], [29], [30], [31], [-1], [-1, 31], [1, -1], [29, 30]]) {
      const every = (n % 12) + 1;
      const schedule: Recurrence = { startDate: date, repeat: 'monthly', every, monthDays, times: ['09:00'], count: 8 };
      const found = seen(schedule);
      tried.schedules++;
      tried.occasions += found.length;
      tried.leapDays += found.filter((at) => at.includes('-02-29')).length;
      if (found.join() !== expectedOccasions(schedule, MOST).join()) wrong.push(JSON.stringify(schedule));
    }
  }
  process.stdout.write(`month ends against ical.js: ${JSON.stringify(tried)}, ${wrong.length} wrong\n`);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(tried.leapDays).toBeGreaterThan(1000);
}, 300_000);

test('a month without the day has no occasion', () => {
  const dates = (schedule: Recurrence) => seen(schedule).map((at) => at.slice(0, 10));
  expect(dates({ startDate: '2027-01-31', repeat: 'monthly', times: ['09:00'], count: 4 })).toEqual(['2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31']);
  expect(dates({ startDate: '2027-01-31', repeat: 'monthly', monthDays: [-1], times: ['09:00'], count: 3 })).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  expect(expand('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31T09:00:00', 2)).toEqual(['2027-01-31 09:00', '2027-03-31 09:00']);
});
