import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aheadTo, ORDINARY, ZONE } from './present.mjs';

const at = (instant, ahead) => Temporal.Instant.from(instant).add({ milliseconds: ahead }).toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never' });
const from = (present, instant) => at(instant, aheadTo(present, Temporal.Instant.from(instant)));

describe('another present', () => {
  it('is the next ordinary hour, less than a week ahead, on whatever day the clocks are put forward or back', () => {
    const aDay = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(aDay, (day) => {
        const now = Temporal.Instant.fromEpochMilliseconds(day.getTime());
        const ahead = aheadTo(ORDINARY, now);
        const there = now.add({ milliseconds: ahead }).toZonedDateTimeISO(ZONE);
        expect([there.dayOfWeek, there.hour, there.minute, there.second]).toEqual([3, 10, 0, 0]);
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(there.subtract({ days: 7 }).epochMilliseconds).toBeLessThan(now.epochMilliseconds);
      }),
    );
  });

  it.each([
    ['wednesday 10:00', '2026-11-25T14:59:59Z', '2026-11-25T10:00:00-05:00'],
    ['wednesday 10:00', '2026-11-25T15:00:01Z', '2026-12-02T10:00:00-05:00'],
    ['Sunday 22:30', '2026-10-27T12:00:00Z', '2026-11-01T22:30:00-05:00'],
    ['2026-11-28T23:50', '2026-11-23T12:00:00Z', '2026-11-28T23:50:00-05:00'],
  ])('%s from %s on is %s', (present, now, expected) => expect(from(present, now)).toBe(expected));

  it.each(['', 'now', 'someday 10:00', 'wednesday 25:00', '2026-02-30T10:00', '2020-01-01T10:00'])('is refused as "%s"', (present) => {
    expect(() => from(present, '2026-11-23T12:00:00Z')).toThrow('E2E_NOW');
  });
});
