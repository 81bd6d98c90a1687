import { luxonLocal, luxonReading } from '../test/calendar-oracle.js';
import { changesOf, HOUR, offsetAt } from '../test/intl-oracle.js';
import { addDays, weekdayOf } from './civil-date.js';
import { occasionsOf, type Occasion, type Schedule } from './schedule.js';
import { zones } from './zones.js';

const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2036, 0, 1);
const timeOf = (localMs: number): string => new Date(localMs).toISOString().slice(11, 16);

/** Around a change: the times just before, at and after both readings of the clock. */
function timesAround(change: number, zone: string): string[] {
  const before = change + offsetAt(change - 1000, zone);
  const after = change + offsetAt(change, zone);
  const middle = (before + after) / 2;
  return [...new Set([before - HOUR / 4, before, middle, after, after + HOUR / 4, after + HOUR].map(timeOf))];
}

test('every schedule over every change of every zone from 2025 to 2035 is due when a calendar library says', () => {
  const tried = { zones: 0, changes: 0, schedules: 0, occasions: 0, skipped: 0, doubled: 0 };
  const wrong: string[] = [];
  const check = (schedule: Schedule, zone: string, all: Occasion[]): void => {
    tried.schedules++;
    for (const { localDate, localTime, dueAt } of all) {
      tried.occasions++;
      const { instant, shown } = luxonReading(localDate, localTime, zone);
      if (shown !== 'once') tried[shown]++;
      if (Date.parse(dueAt) !== instant) wrong.push(`${zone} ${JSON.stringify(schedule)} ${localDate} ${localTime} -> ${dueAt}`);
    }
  };

  for (const zone of zones()) {
    tried.zones++;
    for (const change of changesOf(zone, FROM, UNTIL)) {
      tried.changes++;
      const { localDate } = luxonLocal(change, zone);
      const startDate = addDays(localDate, -1);
      const times = timesAround(change, zone);
      const schedules: Schedule[] = [
        { startDate, repeat: 'daily', times, untilDate: addDays(localDate, 1) },
        { startDate: addDays(localDate, -14), repeat: 'weekly', every: 2, weekdays: [weekdayOf(localDate)], times, count: times.length * 2 },
        { startDate, repeat: 'monthly', monthDays: [Number(localDate.slice(8)), -1], times: times.slice(0, 3), count: 6 },
        { startDate, repeat: 'random', window: { from: '00:00', to: '04:00' }, perDay: 4, seed: tried.changes, untilDate: addDays(localDate, 1) },
      ];
      for (const schedule of schedules) check(schedule, zone, occasionsOf(schedule, zone));

      // Sessions around the change: so many hours before and after is time that passes, whatever the clock does meanwhile.
      const appointments = [-30, -1, 0, 1, 30].map((hours, n) => ({ id: String(n), startsAt: new Date(change + hours * HOUR).toISOString() }));
      for (const offsetMinutes of [-1440, -90, 1440]) {
        tried.schedules++;
        const expected = appointments.map(({ id, startsAt }) => {
          const due = Date.parse(startsAt) + offsetMinutes * 60_000;
          return `${id} ${new Date(due).toISOString()} ${luxonLocal(due, zone).localDate} ${luxonLocal(due, zone).localTime}`;
        });
        const found = occasionsOf({ startDate: addDays(localDate, -9), repeat: 'session', offsetMinutes }, zone, { appointments });
        tried.occasions += found.length;
        if (found.map((o) => `${o.appointmentId} ${o.dueAt} ${o.localDate} ${o.localTime}`).sort().join() !== expected.sort().join()) wrong.push(`${zone} ${offsetMinutes} ${expected.join()}`);
      }
      // At a time of the day before: the clock's own time, which the change may skip or double.
      const eve: Schedule = { startDate: addDays(localDate, -9), repeat: 'session', offsetDays: -1, at: times[2] ?? times[0]! };
      const found = occasionsOf(eve, zone, { appointments });
      check(eve, zone, found);
      for (const { appointmentId, localDate: date } of found) {
        const session = luxonLocal(Date.parse(appointments[Number(appointmentId)]!.startsAt), zone);
        if (addDays(session.localDate, -1) !== date) wrong.push(`${zone} eve of ${session.localDate} -> ${date}`);
      }
    }
  }
  process.stdout.write(`schedules against luxon: ${JSON.stringify(tried)}, ${wrong.length} wrong\n`);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(tried.changes).toBeGreaterThan(2000);
  expect(tried.skipped).toBeGreaterThan(2000);
  expect(tried.doubled).toBeGreaterThan(2000);
}, 600_000);
