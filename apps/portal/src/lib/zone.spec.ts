import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilOf, instantAt, minuteOf, timeOf } from './zone';

const ZONES = ['America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Casablanca', 'America/Santiago', 'Pacific/Chatham', 'UTC'];
const zone = fc.constantFrom(...ZONES);
const minutes = fc.integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2036, 0, 1) / 60_000 });

describe('civil time of a zone, without a zone library', () => {
  it('reads an instant as Temporal does', () => {
    fc.assert(
      fc.property(minutes, zone, (minute, timeZone) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(timeZone);
        expect(civilOf(minute * 60_000, timeZone)).toEqual({ date: shown.toPlainDate().toString(), minute: shown.hour * 60 + shown.minute });
      }),
      { numRuns: 500 },
    );
  });

  it('finds the instant that Temporal finds, any minute of any day', () => {
    fc.assert(
      fc.property(minutes, zone, (local, timeZone) => {
        const wanted = new Date(local * 60_000).toISOString();
        const date = wanted.slice(0, 10);
        const expected = Temporal.PlainDateTime.from(wanted.slice(0, 16)).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
        expect(Date.parse(instantAt({ date, minute: minuteOf(wanted.slice(11, 16)) }, timeZone))).toBe(expected.epochMilliseconds);
      }),
      { numRuns: 500 },
    );
  });

  it('does so every ten minutes around every clock change of ten years', () => {
    let tried = 0;
    for (const timeZone of ZONES) {
      let change = Temporal.Instant.from('2025-01-01T00:00Z').toZonedDateTimeISO(timeZone).getTimeZoneTransition('next');
      while (change && change.year < 2035) {
        const around = change.toPlainDateTime();
        for (let minute = -240; minute <= 240; minute += 10) {
          const local = around.add({ minutes: minute });
          const expected = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
          const civil = { date: local.toPlainDate().toString(), minute: local.hour * 60 + local.minute };
          if (Date.parse(instantAt(civil, timeZone)) !== expected) throw new Error(`${timeZone} ${local.toString()}`);
          tried += 1;
        }
        change = change.getTimeZoneTransition('next');
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });

  it('reads and writes a time of day, and nothing else as one', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => expect(minuteOf(timeOf(minute))).toBe(minute)));
    for (const text of ['', '24:00', '9:00', '09:60']) expect(minuteOf(text)).toBeNaN();
  });
});
