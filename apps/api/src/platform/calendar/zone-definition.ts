import { Temporal } from 'temporal-polyfill';

/** Before there were clocks to change. */
const BEGINNING = '19700101T000000';

const stamp = (at: Temporal.PlainDateTime): string => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** `+0100`; seconds where an old offset has them. */
function offsetText(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1e9;
  const parts = [seconds / 3600, (seconds % 3600) / 60, ...(seconds % 60 ? [seconds % 60] : [])];
  return `${nanoseconds < 0 ? '-' : '+'}${parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join('')}`;
}

function observance(onset: string, from: number, to: number): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [`BEGIN:${name}`, `DTSTART:${onset}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${name}`];
}

/**
 * A time zone as iCalendar defines it (RFC 5545 section 3.6.5): one observance for each offset that is in force between two
 * instants, so that a reader needs no list of zones of its own.
 * @throws RangeError for an unknown zone
 */
export function zoneDefinition(zone: string, from: Date, until: Date): string {
  const end = Temporal.Instant.fromEpochMilliseconds(until.getTime());
  let at = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone);
  // "previous" looks strictly before.
  const opening = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const lines: string[] = [];
  if (opening) at = opening;
  else lines.push(...observance(BEGINNING, at.offsetNanoseconds, at.offsetNanoseconds));
  for (let onset = opening ?? at.getTimeZoneTransition('next'); onset; onset = onset.getTimeZoneTransition('next')) {
    if (Temporal.Instant.compare(onset.toInstant(), end) > 0) break;
    const before = onset.subtract({ milliseconds: 1 }).offsetNanoseconds;
    const clock = onset.toInstant().toZonedDateTimeISO('UTC').toPlainDateTime().add({ nanoseconds: before });
    lines.push(...observance(stamp(clock), before, onset.offsetNanoseconds));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}
