import fc from 'fast-check';
import { civilDate } from '../../lib/dates';
import { instantAt, laterTimes } from './later-times';

const ZONES = ['America/New_York', 'Europe/Madrid', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'America/Mexico_City', 'UTC'];
const clock = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

const moment = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true });

it('is always ahead, and at the hours it names where the person is', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...ZONES), (now, timeZone) => {
      const today = civilDate(now, timeZone);
      for (const { name, at } of laterTimes(now, timeZone)) {
        expect(at.getTime()).toBeGreaterThan(now.getTime());
        if (name === 'evening') expect([civilDate(at, timeZone), clock(at, timeZone)]).toEqual([today, '19:00']);
        if (name === 'tomorrow') {
          expect(clock(at, timeZone)).toBe('09:00');
          expect(civilDate(at, timeZone) > today).toBe(true);
        }
      }
    }),
  );
});

it('offers the evening only while it is ahead', () => {
  const names = (now: string) => laterTimes(new Date(now), 'Europe/Madrid').map(({ name }) => name);
  expect(names('2026-11-22T17:29:00Z')).toEqual(['hour', 'evening', 'tomorrow']);
  expect(names('2026-11-22T17:31:00Z')).toEqual(['hour', 'tomorrow']);
});

it('knows the day on which the clock moves', () => {
  expect(instantAt('2026-03-29', '09:00', 'Europe/Madrid').toISOString()).toBe('2026-03-29T07:00:00.000Z');
  expect(instantAt('2026-10-25', '09:00', 'Europe/Madrid').toISOString()).toBe('2026-10-25T08:00:00.000Z');
});
