import ICAL from 'ical.js';
import type { TestApp } from '../harness/test-app.js';

/** Reads a calendar as a calendar program does, and holds it to what RFC 5545 asks of every object. @throws Error where it is none */
export function readCalendar(text: string): ICAL.Component {
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines end with CRLF');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error('a line is longer than 75 octets');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  if (calendar.getFirstPropertyValue('version') !== '2.0' || !calendar.getFirstPropertyValue('prodid')) throw new Error('VERSION and PRODID are required');
  for (const event of calendar.getAllSubcomponents('vevent')) {
    for (const name of ['uid', 'dtstamp', 'dtstart']) if (event.getAllProperties(name).length !== 1) throw new Error(`one ${name} is required`);
  }
  return calendar;
}

/** The events of a calendar as a person would tell them. */
export const eventsOf = (calendar: ICAL.Component) =>
  calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid, sequence: event.sequence, summary: event.summary, status: component.getFirstPropertyValue('status'),
      startsAt: event.startDate.toJSDate().toISOString(), minutes: event.duration.toSeconds() / 60,
    };
  });

/** Fetches a feed as a calendar program does: by its address and nothing else. */
export function fetchFeed(test: TestApp, address: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(test.url + new URL(address).pathname, { headers });
}
