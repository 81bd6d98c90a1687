import { addDays } from '../civil-date.js';
import { localDateOf } from '../local-date.js';
import { instantOf } from '../zone-offsets.js';
import { localTimeOf } from './local-time.js';

/** Civil times between which nothing comes: from `from` on, until `to`. They may span midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

const MINUTE = 60_000;

/** Whether a civil time, `HH:MM`, lies in quiet hours. Hours that end when they begin are none. */
export function isQuiet(time: string, quiet: QuietHours | null): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/**
 * The first instant (ms since 1970) from `at` on that is not quiet on a clock in `zone`; `at` itself when it is not. Where
 * a clock change doubles the end, the first of the two counts that comes after `at`; where it skips it, what the schedules do.
 * @throws RangeError for an unknown zone
 */
export function afterQuiet(at: number, quiet: QuietHours | null, zone: string): number {
  const time = localTimeOf(at, zone);
  if (!quiet || !isQuiet(time, quiet)) return at;
  const today = localDateOf(new Date(at), zone);
  const end = instantAt(quiet.to > time ? today : addDays(today, 1), quiet.to, zone);
  if (end > at && !isQuiet(localTimeOf(end, zone), quiet)) return end;
  // Beside a clock change: minute by minute, for a few hours at most.
  let minute = Math.floor(at / MINUTE) * MINUTE + MINUTE;
  while (isQuiet(localTimeOf(minute, zone), quiet)) minute += MINUTE;
  return minute;
}

/** The instant (ms since 1970) of a civil date and time, read as the schedules read it. */
export const instantAt = (localDate: string, localTime: string, zone: string): number => instantOf(Date.parse(`${localDate}T${localTime}:00Z`), zone);
