import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which a zone keeps one offset; all in ms, `from` inclusive, `until` exclusive. */
interface Span {
  from: number;
  until: number;
  offset: number;
}

const MAX_ZONES = 500;
/**
 * Offsets lie between -12 h and +14 h, so a local time can only be read in two ways within 26 h of a change. Farther
 * from both edges of a span than that, subtracting the offset is exact.
 */
const EDGE_MS = 26 * 3_600_000;
const spansByZone = new Map<string, Span[]>();

/**
 * The instant (ms since 1970) at which a clock in `zone` shows a local time. A time that a clock change skips is read
 * with the offset before the gap, a doubled one is the first: RFC 5545 section 3.3.5, Temporal's `compatible`.
 * @param localMs the local date and time as if it were UTC, in ms since 1970
 * @throws RangeError for an unknown zone
 */
export function instantOf(localMs: number, zone: string): number {
  const spans = spansOf(zone);
  for (const span of spans) {
    const instant = localMs - span.offset;
    if (instant >= span.from + EDGE_MS && instant < span.until - EDGE_MS) return instant;
  }
  const zoned = new Temporal.PlainDateTime(1970, 1, 1)
    .add({ milliseconds: localMs })
    .toZonedDateTime(zone, { disambiguation: 'compatible' });
  remember(spans, zoned);
  return zoned.epochMilliseconds;
}

/**
 * What a clock and a calendar in `zone` show at an instant (ms since 1970), seconds left out.
 * @throws RangeError for an unknown zone
 */
export function localTimeOf(instant: number, zone: string): { localDate: string; localTime: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  const [localDate = '', localTime = ''] = local.toString({ smallestUnit: 'minute' }).split('T');
  return { localDate, localTime };
}

function spansOf(zone: string): Span[] {
  let spans = spansByZone.get(zone);
  if (!spans) {
    // Names are accepted in any letter case, so the number of keys has no end of its own.
    if (spansByZone.size >= MAX_ZONES) spansByZone.clear();
    spans = [];
    spansByZone.set(zone, spans);
  }
  return spans;
}

/** Asking for a zone's transitions is the slow part, so each span is asked for once. */
function remember(spans: Span[], at: Temporal.ZonedDateTime): void {
  const instant = at.epochMilliseconds;
  if (spans.some((span) => instant >= span.from && instant < span.until)) return;
  const next = at.getTimeZoneTransition('next');
  // "previous" looks strictly before, so ask from just after: `at` may itself be the transition.
  const previous = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  spans.push({
    from: previous?.epochMilliseconds ?? -Infinity,
    until: next?.epochMilliseconds ?? Infinity,
    offset: at.offsetNanoseconds / 1e6,
  });
}
