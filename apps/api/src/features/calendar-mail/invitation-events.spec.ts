import fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { readCalendar } from '../../../test/factories/calendar.js';
import { anyRhythm, ZONES } from '../../../test/factories/rhythms.js';
import { calendarText } from '../../platform/calendar/calendar-object.js';
import { newId } from '../../platform/ids.js';
import { startsOf } from '../appointments/series-rhythm.js';
import { toldOfSeries } from './invitation-events.js';
import type { SeriesRow, TakenPart } from './invitation-rows.js';

const people = { organizer: { name: 'Attune', email: 'no-reply@example.test' }, attendee: { name: 'Zoë "Z", of\\ Here', email: 'zoe@example.test' } };

/** What a calendar program makes of an invitation: each occurrence, where it really is. */
function occurrences(calendar: ICAL.Component): string[] {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [master, ...others] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  for (const other of others) master!.relateException(other);
  const found: string[] = [];
  const each = master!.iterator();
  for (let at = each.next(); at; at = each.next()) {
    const { item, startDate } = master!.getOccurrenceDetails(at);
    // Minutes that pass, not those that a clock shows: it may be put forward in between.
    found.push(`${startDate.toJSDate().toISOString()} ${(item.endDate.toUnixTime() - item.startDate.toUnixTime()) / 60}`);
  }
  ICAL.TimezoneService.reset();
  return found.sort();
}

/** Whether a clock in the zone shows both times once; what it shows twice, iCalendar can only say as the first of the two. */
const isShownOnce = (zone: string, ...at: Date[]): boolean => at.every((one) => DateTime.fromJSDate(one, { zone }).getPossibleOffsets().length === 1);

/** Whether a clock in the zone is put forward or back at this very instant: what it shows then, ical.js reads as if that were still to come. */
const isTurn = (zone: string, at: Date): boolean => DateTime.fromJSDate(at, { zone }).offset !== DateTime.fromMillis(at.getTime() - 1, { zone }).offset;

describe('what a calendar is told of a series', () => {
  it('is exactly the appointments that take place, wherever they were moved to, in every zone', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        anyRhythm, fc.constantFrom(...ZONES), fc.array(fc.constantFrom('as-planned', 'as-planned', 'moved', 'longer', 'off'), { minLength: 104, maxLength: 104 }),
        fc.integer({ min: -5000, max: 5000 }),
        (schedule, zone, fates, shift) => {
          const series: SeriesRow = { id: newId(), schedule, time_zone: zone, minutes: 50, revision: 3, changed_at: new Date('2026-01-01T00:00:00Z') };
          const rows = startsOf(schedule, zone).map((at, i): TakenPart => {
            const fate = fates[i];
            const slot = new Date(at);
            const [to, end] = [shift, shift + 50].map((minutes) => new Date(slot.getTime() + minutes * 60_000));
            return {
              id: newId(), slot, starts_at: fate === 'moved' && isShownOnce(zone, to!, end!) ? to! : slot, minutes: fate === 'longer' ? 80 : 50,
              takes_part: fate !== 'off', revision: 1, changed_at: series.changed_at,
            };
          });
          fc.pre(!rows.some(({ starts_at: at, minutes }) => isTurn(zone, at) || isTurn(zone, new Date(at.getTime() + minutes * 60_000))));
          const told = toldOfSeries(series, rows, { domain: 'example.test', summary: 'Appointment' });
          const present = rows.filter((row) => row.takes_part);
          expect(told.takesPlace).toBe(present.length > 0);
          const method = told.takesPlace ? 'REQUEST' : 'CANCEL';
          const calendar = readCalendar(calendarText({ language: 'en', events: told.events, invitation: { method, ...people } }));
          expect(calendar.getFirstPropertyValue('method')).toBe(method);
          const events = calendar.getAllSubcomponents('vevent');
          expect(new Set(events.map((event) => `${event.getFirstPropertyValue('uid') as string} ${event.getFirstPropertyValue('sequence') as string}`))).toEqual(new Set([`${series.id}@example.test 2`]));
          if (told.takesPlace) expect(occurrences(calendar)).toEqual(present.map((row) => `${row.starts_at.toISOString()} ${row.minutes}`).sort());
          else expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual(['CANCELLED']);
          moved += events.length - 1;
        },
      ),
      // Every half year for twenty years: the clocks of the last one have to be told, too.
      // And one that was moved to the night in which the clock is put forward.
      {
        numRuns: 300,
        examples: [
          [{ startDate: '2026-01-15', repeat: 'monthly', times: ['10:00'], every: 6, count: 40 }, 'Europe/Madrid', Array<'as-planned'>(104).fill('as-planned'), 0],
          [{ startDate: '2026-01-11', repeat: 'monthly', times: ['09:45'], every: 2, count: 8 }, 'America/St_Johns', Array<'moved'>(104).fill('moved'), 3806],
        ],
      },
    );
    expect(moved).toBeGreaterThan(300);
  }, 120_000);

  it('names who invites and who is invited, whatever their names are', () => {
    const text = calendarText({
      language: 'es', invitation: { method: 'REQUEST', ...people },
      events: [{ uid: 'a@b', sequence: 0, changedAt: new Date(0), startsAt: new Date('2026-03-29T01:30:00Z'), minutes: 50, summary: 'Cita; a, b\\c', cancelled: false }],
    });
    const [event] = readCalendar(text).getAllSubcomponents('vevent');
    expect(event!.getFirstPropertyValue('summary')).toBe('Cita; a, b\\c');
    expect(event!.getFirstPropertyValue('organizer')).toBe('mailto:no-reply@example.test');
    expect((event!.getFirstPropertyValue('attendee') as string).toLowerCase()).toBe('mailto:zoe@example.test');
    expect(event!.getFirstProperty('attendee')!.getFirstParameter('partstat')).toBe('NEEDS-ACTION');
  });
});
