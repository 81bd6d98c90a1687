import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { zoneDefinition } from './zone-definition.js';

/** Something at a time, as a calendar program is told it. */
export interface CalendarEvent {
  /** The same for ever. */
  uid: string;
  /** Rises with every change. */
  sequence: number;
  /** When it was last changed. */
  changedAt: Date;
  startsAt: Date;
  minutes: number;
  summary: string;
  cancelled: boolean;
  /** How it comes again, on the clock of which zone, and when for the last time. */
  recurrence?: { zone: string; rrule: string; except: readonly Date[]; last: Date };
  /** This one of a recurrence, named by when the recurrence has it. */
  instead?: { zone: string; of: Date };
}

export interface CalendarPerson {
  name: string;
  email: string;
}

export interface CalendarObject {
  language: 'en' | 'es';
  events: readonly CalendarEvent[];
  /** Of a feed: what a calendar program may call it. */
  name?: string;
  /** Of a mail. */
  invitation?: { method: 'REQUEST' | 'CANCEL'; organizer: CalendarPerson; attendee: CalendarPerson };
}

const HOUR = 3_600;
const DAY_MS = 86_400_000;

/** The text of an iCalendar object (RFC 5545): the same for the same content. */
export function calendarText({ language, events, name, invitation }: CalendarObject): string {
  const calendar = ical({
    prodId: { company: 'Attune', product: 'Calendar', language: language.toUpperCase() },
    scale: 'GREGORIAN',
    timezone: { name: null, generator: (zone) => zoneDefinition(zone, ...spanOf(events)) },
    ...(name && { name, ttl: HOUR }),
    ...(invitation && { method: ICalCalendarMethod[invitation.method] }),
  });
  for (const event of events) {
    const zone = event.recurrence?.zone ?? event.instead?.zone;
    const made = calendar.createEvent({
      id: event.uid, sequence: event.sequence, stamp: event.changedAt, summary: event.summary,
      start: shown(event.startsAt, zone), end: shown(new Date(event.startsAt.getTime() + event.minutes * 60_000), zone),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(zone && { timezone: zone }),
      ...(event.recurrence && { repeating: repeating(event.recurrence) }),
      ...(event.instead && { recurrenceId: shown(event.instead.of, zone) }),
      ...(invitation && { organizer: invitation.organizer }),
    });
    if (invitation) {
      made.createAttendee({ ...invitation.attendee, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false });
    }
  }
  return calendar.toString();
}

/** Without a zone, in UTC. */
const shown = (at: Date, zone: string | undefined): Date | Temporal.ZonedDateTime =>
  zone ? Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone) : at;

function repeating({ zone, rrule, except }: NonNullable<CalendarEvent['recurrence']>): string {
  const dates = except.map((at) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime()
    .toString({ smallestUnit: 'second' }).replace(/[-:]/g, ''));
  return [`RRULE:${rrule}`, ...(dates.length ? [`EXDATE;TZID=${zone}:${dates.join()}`] : [])].join('\r\n');
}

/** The time over which zones have to be defined. */
function spanOf(events: readonly CalendarEvent[]): [Date, Date] {
  const at = events.flatMap(({ startsAt, instead, recurrence }) => [startsAt, ...(instead ? [instead.of] : []), ...(recurrence ? [recurrence.last] : [])]).map((one) => one.getTime());
  return [new Date(Math.min(...at)), new Date(Math.max(...at) + DAY_MS)];
}
