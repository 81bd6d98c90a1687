/**
 * A second opinion on time zones for the tests, made of Intl.DateTimeFormat alone: slow, plain, and sharing no code
 * with what it checks.
 */
export const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock in a zone shows at an instant, in ms as if it were UTC. */
export function wallClock(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  const at: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) at[type] = Number(value);
  return Date.UTC(at.year!, at.month! - 1, at.day!, at.hour!, at.minute!, at.second!);
}

export const offsetAt = (instant: number, zone: string) => wallClock(instant, zone) - Math.floor(instant / 1000) * 1000;

/** All instants, earliest first, at which the clock shows a local time: none in a gap, two in a fold. */
export function instantsShowing(local: number, zone: string): number[] {
  // Offsets lie within 26 h of each other, and no zone changes twice in 60 h: these are the two that can apply.
  const offsets = new Set([offsetAt(local - 30 * HOUR, zone), offsetAt(local + 30 * HOUR, zone)]);
  return [...offsets].map((offset) => local - offset).filter((t) => wallClock(t, zone) === local).sort((a, b) => a - b);
}

/** RFC 5545 section 3.3.5: the first of two; in a gap, the offset that held before it. */
export function expectedInstant(local: number, zone: string): number {
  return instantsShowing(local, zone)[0] ?? local - offsetAt(local - 30 * HOUR, zone);
}

/** Every instant between two at which the zone's offset changes, to the second. Looks every 5 days, then halves. */
export function changesOf(zone: string, from: number, until: number): number[] {
  const changes: number[] = [];
  const step = 5 * 24 * HOUR;
  let before = offsetAt(from, zone);
  for (let t = from; t < until; t += step) {
    const after = offsetAt(t + step, zone);
    if (after !== before) changes.push(changeBetween(t, t + step, before, zone));
    before = after;
  }
  return changes;
}

function changeBetween(low: number, high: number, before: number, zone: string): number {
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}
