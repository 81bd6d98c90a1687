import { occasionsOf, sessionOccasions, type Appointment, type Schedule, type SessionSchedule } from './schedule.js';

const zone = 'Europe/Madrid';
const each: SessionSchedule = { startDate: '2026-11-23', repeat: 'session', offsetMinutes: -1440 };
/** Thursdays at 10:00 in Madrid. */
const appointments: Appointment[] = [
  { id: 'third', startsAt: '2026-12-10T09:00:00Z' },
  { id: 'first', startsAt: new Date('2026-11-26T09:00:00Z') },
  { id: 'second', startsAt: '2026-12-03T09:00:00Z' },
];
const seen = (schedule: SessionSchedule, sessions = appointments) =>
  sessionOccasions(schedule, sessions, zone).map((o) => `${o.appointmentId} ${o.localDate} ${o.localTime} ${o.slot}`);

describe('around each session', () => {
  test('one occasion for each, in order of time', () => {
    expect(seen(each)).toEqual(['first 2026-11-25 10:00 0', 'second 2026-12-02 10:00 0', 'third 2026-12-09 10:00 0']);
    expect(seen({ ...each, offsetMinutes: 90 })).toEqual(['first 2026-11-26 11:30 0', 'second 2026-12-03 11:30 0', 'third 2026-12-10 11:30 0']);
  });

  test('the evening before, the day itself, the morning after', () => {
    const at = (offsetDays: number, time: string) => seen({ startDate: each.startDate, repeat: 'session', offsetDays, at: time })[0];
    expect(at(-1, '20:00')).toBe('first 2026-11-25 20:00 0');
    expect(at(0, '08:00')).toBe('first 2026-11-26 08:00 0');
    expect(at(1, '09:00')).toBe('first 2026-11-27 09:00 0');
  });

  test('hours are hours that pass, also over a clock change; a time of day is the clock\'s', () => {
    // Madrid goes from 02:00 to 03:00 on 2027-03-28.
    const session = [{ id: 'a', startsAt: '2027-03-28T08:00:00Z' }];
    expect(occasionsOf(each, zone, { appointments: session })).toEqual([
      { localDate: '2027-03-27', localTime: '09:00', slot: 0, dueAt: '2027-03-27T08:00:00.000Z', appointmentId: 'a' },
    ]);
    expect(occasionsOf({ startDate: each.startDate, repeat: 'session', offsetDays: 0, at: '02:30' }, zone, { appointments: session })[0]).toMatchObject({
      localTime: '02:30', dueAt: '2027-03-28T01:30:00.000Z',
    });
  });

  test('a session that moves takes its occasion along; one that is called off takes it away; the others stay', () => {
    const moved = appointments.map((one) => (one.id === 'first' ? { ...one, startsAt: '2026-12-05T16:00:00Z' } : one));
    expect(seen(each, moved)).toEqual(['second 2026-12-02 10:00 0', 'first 2026-12-04 17:00 0', 'third 2026-12-09 10:00 0']);
    expect(seen(each, appointments.filter(({ id }) => id !== 'second'))).toEqual(['first 2026-11-25 10:00 0', 'third 2026-12-09 10:00 0']);
  });

  test('first and last day hold for the occasion, and count counts occasions', () => {
    expect(seen({ ...each, startDate: '2026-11-26' })).toEqual(['second 2026-12-02 10:00 0', 'third 2026-12-09 10:00 0']);
    expect(seen({ ...each, untilDate: '2026-12-02' })).toEqual(['first 2026-11-25 10:00 0', 'second 2026-12-02 10:00 0']);
    expect(seen({ ...each, count: 1 })).toEqual(['first 2026-11-25 10:00 0']);
  });

  test('two sessions on one day are two occasions with slots of their own, even at one time', () => {
    const twice = [{ id: 'b', startsAt: '2026-11-26T15:00:00Z' }, { id: 'a', startsAt: '2026-11-26T09:00:00Z' }];
    expect(seen({ startDate: each.startDate, repeat: 'session', offsetDays: -1, at: '20:00' }, twice)).toEqual(['a 2026-11-25 20:00 0', 'b 2026-11-25 20:00 1']);
    expect(seen(each, twice)).toEqual(['a 2026-11-25 10:00 0', 'b 2026-11-25 16:00 1']);
  });

  test('none without sessions, and at most 730', () => {
    expect(occasionsOf(each, zone)).toEqual([]);
    const many = Array.from({ length: 800 }, (_, n) => ({ id: String(n), startsAt: new Date(Date.UTC(2027, 0, 1 + n, 10)) }));
    expect(occasionsOf(each, zone, { appointments: many })).toHaveLength(730);
  });
});

describe('until the next session', () => {
  const weekdays: Schedule = { startDate: '2026-11-23', repeat: 'weekly', weekdays: [1, 2, 3, 4, 5], times: ['08:00', '20:00'], until: 'next-session' };
  const now = '2026-11-23T10:00:00Z';
  const dates = (schedule: Schedule, facts: Parameters<typeof occasionsOf>[2]) => occasionsOf(schedule, zone, facts).map((o) => `${o.localDate} ${o.localTime}`);

  test('it goes on up to the start of the session, that day included', () => {
    expect(dates(weekdays, { appointments, now })).toEqual([
      '2026-11-23 08:00', '2026-11-23 20:00', '2026-11-24 08:00', '2026-11-24 20:00', '2026-11-25 08:00', '2026-11-25 20:00', '2026-11-26 08:00',
    ]);
    // What would be due at the very start is not before it.
    expect(dates({ ...weekdays, times: ['10:00'] } as Schedule, { appointments, now }).at(-1)).toBe('2026-11-25 10:00');
  });

  test('worked out again after that session, it still ends there, because it was agreed before it', () => {
    const later = { appointments, now: '2026-11-30T10:00:00Z', agreedAt: now };
    expect(dates(weekdays, later)).toEqual(dates(weekdays, { appointments, now }));
    expect(dates(weekdays, { appointments, now: later.now }).at(-1)).toBe('2026-12-03 08:00');
  });

  test('the session that moves moves the end; the one that is called off leaves it to the next', () => {
    const moved = appointments.map((one) => (one.id === 'first' ? { ...one, startsAt: '2026-11-25T12:00:00Z' } : one));
    expect(dates(weekdays, { appointments: moved, now }).at(-1)).toBe('2026-11-25 08:00');
    expect(dates(weekdays, { appointments: appointments.filter(({ id }) => id !== 'first'), now }).at(-1)).toBe('2026-12-03 08:00');
  });

  test('a schedule that begins later ends with the first session after its beginning', () => {
    expect(dates({ ...weekdays, startDate: '2026-11-27' }, { appointments, now })).toEqual([
      '2026-11-27 08:00', '2026-11-27 20:00', '2026-11-30 08:00', '2026-11-30 20:00', '2026-12-01 08:00', '2026-12-01 20:00',
      '2026-12-02 08:00', '2026-12-02 20:00', '2026-12-03 08:00',
    ]);
  });

  test('without a session it runs 28 days, from its start or from the agreement, whichever comes later', () => {
    expect(dates(weekdays, { now }).at(-1)).toBe('2026-12-18 20:00');
    expect(dates(weekdays, { appointments: [{ id: 'past', startsAt: '2026-11-23T09:00:00Z' }], now }).at(-1)).toBe('2026-12-18 20:00');
    expect(dates(weekdays, { now: '2026-12-01T10:00:00Z' }).at(-1)).toBe('2026-12-28 20:00');
    expect(dates(weekdays, {}).at(-1)).toBe('2026-12-18 20:00');
  });

  test('before the next session alone, and by chance until it', () => {
    expect(dates({ ...each, until: 'next-session' }, { appointments, now })).toEqual(['2026-11-25 10:00']);
    const random: Schedule = { startDate: '2026-11-23', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 3, seed: 7, until: 'next-session' };
    const found = occasionsOf(random, zone, { appointments, now });
    expect(found.filter((o) => o.localDate < '2026-11-26')).toHaveLength(9);
    expect(found.every((o) => o.dueAt < '2026-11-26T09:00:00.000Z')).toBe(true);
  });
});
