import fc from 'fast-check';
import { expand, luxonReading } from '../test/calendar-oracle.js';
import { anyDate, anyRecurrence } from '../test/schedules.js';
import { occasionsOf, rruleOf, ruleOf, scheduleOfRrule, type Recurrence } from './schedule.js';
import { localOccasionsOf } from './schedule-rules.js';
import { zones } from './zones.js';

const anyZone = fc.constantFrom(...zones());
const daily: Recurrence = { startDate: '2026-11-22', repeat: 'daily', times: ['20:00'], count: 7 };

describe('by example', () => {
  test.each<[Partial<Recurrence>, string, string]>([
    [{}, '20261122T200000', 'FREQ=DAILY;COUNT=7'],
    [{ repeat: 'once', count: undefined }, '20261122T200000', 'FREQ=DAILY;COUNT=1'],
    [{ repeat: 'weekly', weekdays: [4, 1], times: ['18:30'] }, '20261123T183000', 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=7'],
    [{ repeat: 'weekly', every: 2, count: undefined, until: 'next-session' }, '20261122T200000', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
    [{ repeat: 'monthly', monthDays: [-1] }, '20261130T200000', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=7'],
    [{ times: ['20:00', '08:00'] }, '20261122T080000', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0;COUNT=7'],
    [{ times: ['20:00', '08:30'] }, '20261122T083000', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0,30;BYSETPOS=2,3;COUNT=7'],
    [{ count: undefined, untilDate: '2026-12-05' }, '20261122T200000', 'FREQ=DAILY;UNTIL=20261205T225959Z'],
  ])('%j', (change, dtstart, rrule) => {
    expect(rruleOf({ ...daily, ...change }, 'Europe/Madrid')).toEqual({ dtstart, tzid: 'Europe/Madrid', rrule });
  });

  test('a rule from elsewhere is read when it is made of the same parts, and refused otherwise', () => {
    const read = (rrule: string, dtstart = '20261123T090000') => scheduleOfRrule({ dtstart, tzid: 'America/Bogota', rrule });
    expect(read('FREQ=WEEKLY;WKST=MO;BYDAY=TU,MO;COUNT=3')).toEqual({ startDate: '2026-11-23', repeat: 'weekly', weekdays: [2, 1], times: ['09:00'], count: 3 });
    expect(read('FREQ=DAILY;BYHOUR=9,21;UNTIL=20261130')).toEqual({ startDate: '2026-11-23', repeat: 'daily', times: ['09:00', '21:00'], untilDate: '2026-11-30' });
    for (const rrule of ['', 'FREQ=YEARLY', 'FREQ=WEEKLY;BYDAY=2MO', 'FREQ=DAILY;BYSECOND=5', 'FREQ=DAILY;WKST=SU', 'FREQ=DAILY;COUNT=x', 'FREQ=DAILY;UNTIL=20261130T120000Z']) {
      expect(() => read(rrule)).toThrow(RangeError);
    }
    expect(() => read('FREQ=DAILY', '2026-11-23')).toThrow('rrule: cannot read DTSTART');
  });
});

describe('for any recurrence and zone', () => {
  test('the rule read back has the same occasions, and says the same again', () => {
    fc.assert(
      fc.property(anyRecurrence, anyZone, (schedule, zone) => {
        const rule = rruleOf(schedule, zone);
        const back = scheduleOfRrule(rule);
        expect(rruleOf(back, zone)).toEqual(rule);
        if (!schedule.until) expect(occasionsOf(back, zone)).toEqual(occasionsOf(schedule, zone));
        else expect(back.until).toBe('next-session');
        expect(ruleOf(schedule, zone)).toEqual({ kind: 'recurrence', ...rule, times: schedule.times, ...(schedule.until && { until: schedule.until }) });
      }),
      { numRuns: 400 },
    );
  }, 300_000);

  test('a calendar library makes the same occasions of the text, from its DTSTART on', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyRecurrence, anyZone, (schedule, zone) => {
        const { dtstart, rrule } = rruleOf(schedule, zone);
        // The library knows no BYSETPOS but in months; such rules are compared in the next test.
        fc.pre(!rrule.includes('BYSETPOS'));
        // Over a month without the day it goes on at a wrong one when hours are listed; `recurrence.calendar.spec` has no such list.
        fc.pre(!(rrule.includes('BYHOUR') && /BYMONTHDAY=[^;]*(29|30|31)/.test(rrule)));
        tried++;
        const start = dtstart.replace(/^(....)(..)(..T..)(..)(..)$/, '$1-$2-$3:$4:$5');
        // UNTIL is an instant; the local rule is compared without it, up to as many as there are.
        const found = localOccasionsOf(schedule, 60).map((o) => `${o.localDate} ${o.localTime}`);
        expect(expand(rrule.replace(/;UNTIL=.*/, ''), start, found.length)).toEqual(found);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(60);
  }, 300_000);

  test('where BYSETPOS is needed, its places pick those times out of every period, day after day', () => {
    fc.assert(
      fc.property(anyRecurrence, (schedule) => {
        const parts = new Map(rruleOf(schedule, 'UTC').rrule.split(';').map((part) => part.split('=') as [string, string]));
        const list = (name: string) => (parts.get(name) ?? '').split(',').map(Number);
        fc.pre(parts.has('BYSETPOS'));
        const days = (parts.get('BYDAY') ?? parts.get('BYMONTHDAY') ?? 'one').split(',');
        const period = days.flatMap((_, day) => list('BYHOUR').flatMap((h) => list('BYMINUTE').map((m) => ({ day, time: `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` }))));
        const picked = list('BYSETPOS').map((place) => period[place - 1]);
        expect(picked).toEqual(days.flatMap((_, day) => schedule.times.map((time) => ({ day, time }))));
        // Section 3.3.10: places lie between 1 and 366.
        expect(Math.max(...list('BYSETPOS'))).toBeLessThanOrEqual(366);
      }),
      { numRuns: 1000 },
    );
  });

  test('UNTIL is the end of the last day, also where the clock skips the end of a day', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (untilDate, zone) => {
        const { rrule } = rruleOf({ ...daily, startDate: '2025-01-01', count: undefined, untilDate }, zone);
        const instant = Date.parse(rrule.replace(/.*UNTIL=(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
        expect(instant).toBe(luxonReading(untilDate, '23:59:59', zone).instant);
        expect(scheduleOfRrule(rruleOf({ ...daily, startDate: '2025-01-01', count: undefined, untilDate }, zone)).untilDate).toBe(untilDate);
      }),
      { numRuns: 400 },
    );
    // Nuuk goes from 23:00 to midnight on 2027-03-27.
    const nuuk = rruleOf({ ...daily, count: undefined, untilDate: '2027-03-27' }, 'America/Nuuk');
    expect(scheduleOfRrule(nuuk).untilDate).toBe('2027-03-27');
  }, 300_000);
});

test('the rules of the other kinds say what was left out', () => {
  const session = { startDate: '2026-11-22', repeat: 'session', offsetDays: -1, at: '20:00' } as const;
  expect(ruleOf(session, 'Europe/Madrid')).toEqual({ kind: 'session', tzid: 'Europe/Madrid', startDate: '2026-11-22', offsetDays: -1, at: '20:00' });
  const random = { startDate: '2026-11-22', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 3, count: 9 } as const;
  expect(ruleOf(random, 'Europe/Madrid')).toEqual({
    kind: 'random', tzid: 'Europe/Madrid', startDate: '2026-11-22', window: { from: '09:00', to: '21:00' }, perDay: 3, count: 9, seed: 0, minGapMinutes: 60,
  });
});
