import fc from 'fast-check';
import { DateTime } from 'luxon';
import { anyRhythm, ZONES } from '../../../test/factories/rhythms.js';
import { firstOf, movedRhythm, readRhythm, startsOf } from './series-rhythm.js';

const local = (at: string, zone: string) => DateTime.fromISO(at, { zone });

describe('the rhythm of a series', () => {
  it('has every appointment at the same time on the practice’s clock, before and after the clocks change', () => {
    let changes = 0;
    fc.assert(
      fc.property(anyRhythm, fc.constantFrom(...ZONES), (rhythm, zone) => {
        const starts = startsOf(rhythm, zone).map((at) => local(at, zone));
        expect(starts.map((at) => at.toFormat('HH:mm'))).toEqual(starts.map(() => rhythm.times[0]));
        const [first] = starts;
        expect(first!.toISODate()! >= rhythm.startDate).toBe(true);
        if (rhythm.count) expect(starts).toHaveLength(rhythm.count);
        else expect(starts.at(-1)!.toISODate()! <= rhythm.untilDate!).toBe(true);
        // Luxon's own reckoning of days between civil dates, apart from ours.
        const days = starts.map((at) => Math.round(at.startOf('day').setZone('utc', { keepLocalTime: true }).diff(first!.startOf('day').setZone('utc', { keepLocalTime: true }), 'days').days));
        const every = rhythm.every ?? 1;
        if (rhythm.repeat === 'daily') expect(days).toEqual(days.map((_, i) => i * every));
        if (rhythm.repeat === 'weekly') {
          const chosen = rhythm.weekdays ?? [first!.weekday];
          expect(starts.every((at) => chosen.includes(at.weekday))).toBe(true);
          const monday = first!.weekday - 1;
          expect(days.every((day) => Math.floor((day + monday) / 7) % every === 0)).toBe(true);
        }
        if (rhythm.repeat === 'monthly') {
          expect(new Set(starts.map((at) => at.day)).size).toBe(1);
          expect(starts.every((at) => ((at.year - first!.year) * 12 + at.month - first!.month) % every === 0)).toBe(true);
        }
        if (new Set(starts.map((at) => at.offset)).size > 1) changes += 1;
      }),
      { numRuns: 600 },
    );
    expect(changes).toBeGreaterThan(50);
  });

  it('goes on as far as before when one is moved with those that follow, from its new day and time', () => {
    fc.assert(
      fc.property(anyRhythm, fc.constantFrom(...ZONES), fc.nat(), fc.integer({ min: -10, max: 10 }), fc.integer({ min: 6, max: 21 }), (rhythm, zone, pick, days, hour) => {
        const starts = startsOf(rhythm, zone);
        const at = pick % starts.length;
        const to = local(starts[at]!, zone).plus({ days }).set({ hour, minute: 15 });
        const left = starts.length - at;
        const moved = startsOf(movedRhythm(rhythm, zone, starts[at]!, to.toUTC().toISO()!, left), zone);
        expect(moved).toHaveLength(left);
        expect(moved[0]).toBe(to.toUTC().toISO({ suppressMilliseconds: false }));
        expect(moved.every((one) => local(one, zone).toFormat('HH:mm') === to.toFormat('HH:mm'))).toBe(true);
        expect(startsOf(firstOf(rhythm, Math.max(1, at)), zone)).toEqual(starts.slice(0, Math.max(1, at)));
      }),
      { numRuns: 600 },
    );
  });

  it('goes on from where it ended when it is made longer, whether a number or a day ended it', () => {
    fc.assert(
      fc.property(anyRhythm, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 30 }), (rhythm, zone, more) => {
        const starts = startsOf(rhythm, zone);
        const count = Math.min(104, starts.length + more);
        const longer = startsOf(firstOf(rhythm, count), zone);
        expect(longer).toHaveLength(count);
        expect(longer.slice(0, starts.length)).toEqual(starts);
      }),
      { numRuns: 400 },
    );
  });

  it('is refused with a fault for each field that is none', () => {
    const body = { clientId: 'x', startDate: '2026-03-02', time: '10:00', minutes: 50, repeat: 'weekly' as const };
    const faults = (given: object): unknown => {
      try {
        return readRhythm({ ...body, ...given });
      } catch (error) {
        return (error as { options: { errors: { field: string; code: string }[] } }).options.errors.map(({ field, code }) => `${field} ${code}`);
      }
    };
    expect(faults({})).toEqual(['untilDate end_required']);
    expect(faults({ count: 4, untilDate: '2026-05-01' })).toEqual(['count both_ends']);
    expect(faults({ count: 4, repeat: 'monthly', weekdays: [1] })).toEqual(['weekdays only_weekly']);
    expect(faults({ untilDate: '2029-03-02' })).toEqual(['untilDate too_many']);
    expect(faults({ untilDate: '2028-02-21' })).toMatchObject({ untilDate: '2028-02-21' });
  });
});
