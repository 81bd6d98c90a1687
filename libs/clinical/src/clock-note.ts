import { Temporal } from 'temporal-polyfill';
import { instantOf, localTimeOf } from './zone-offsets.js';

/** What a clock change makes of a local time. */
export interface ClockNote {
  note: 'skipped' | 'doubled' | null;
  /** What the clock shows at the instant as which the time is read, `HH:MM`. */
  shownTime: string;
}

/**
 * Whether a clock change skips a local time or shows it twice.
 * @throws RangeError for an unknown zone
 */
export function clockNoteOf({ localDate, localTime }: { localDate: string; localTime: string }, zone: string): ClockNote {
  const instant = instantOf(Date.parse(`${localDate}T${localTime}:00Z`), zone);
  const { localTime: shownTime } = localTimeOf(instant, zone);
  if (shownTime !== localTime) return { note: 'skipped', shownTime };
  const last = Temporal.PlainDateTime.from(`${localDate}T${localTime}`).toZonedDateTime(zone, { disambiguation: 'later' });
  return { note: last.epochMilliseconds === instant ? null : 'doubled', shownTime };
}
