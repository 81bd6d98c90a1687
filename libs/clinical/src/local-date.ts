const MAX_CACHED = 500;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a thousand times its use, so one per zone is kept. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    if (formatters.size >= MAX_CACHED) formatters.clear();
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/**
 * The civil date (`YYYY-MM-DD`) that the calendar on the wall shows in a zone at an instant. Today in a client's
 * zone is `localDateOf(clock.now(), zone)`.
 * @param instant an ISO 8601 instant or a Date
 * @throws RangeError when the instant or the zone is not known
 */
export function localDateOf(instant: string | Date, zone: string): string {
  const parts = formatterOf(zone).formatToParts(typeof instant === 'string' ? new Date(instant) : instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
