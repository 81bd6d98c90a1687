/** What the calendar and the clock of a zone show: a civil date, and minutes since its midnight. */
export interface Civil {
  date: string;
  minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** What a zone shows at an instant (ms since 1970), read as if it were UTC; seconds left out. */
function shownAt(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`);
}

/** The civil date and minute of an instant (ISO 8601 or ms) in a zone. */
export function civilOf(instant: string | number, zone: string): Civil {
  const shown = shownAt(typeof instant === 'number' ? instant : Date.parse(instant), zone);
  return { date: new Date(shown).toISOString().slice(0, 10), minute: (shown % DAY_MS) / MINUTE_MS };
}

/**
 * The instant at which a zone shows a civil time. A time that a clock change skips is read with the offset before the gap, of a
 * doubled one it is the first, as the server reads them (RFC 5545, section 3.3.5). `minute` may lie beyond its day.
 */
export function instantAt({ date, minute }: Civil, zone: string): string {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS;
  const offsetNear = (at: number) => shownAt(at, zone) - at;
  const before = wanted - offsetNear(wanted - DAY_MS);
  const after = wanted - offsetNear(wanted + DAY_MS);
  const instant = [before, after].find((candidate) => shownAt(candidate, zone) === wanted) ?? before;
  return new Date(instant).toISOString();
}

/** `HH:MM` as minutes since midnight; NaN when it is none. */
export function minuteOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as `HH:MM`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The zone of this device. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
