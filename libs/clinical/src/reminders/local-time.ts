const MAX_CACHED = 500;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The time `HH:MM` that a clock on the wall shows in a zone at an instant (ms since 1970).
 * @throws RangeError when the instant or the zone is not known
 */
export function localTimeOf(at: number, zone: string): string {
  let formatter = formatters.get(zone);
  if (!formatter) {
    if (formatters.size >= MAX_CACHED) formatters.clear();
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', numberingSystem: 'latn' });
    formatters.set(zone, formatter);
  }
  return formatter.format(at);
}
