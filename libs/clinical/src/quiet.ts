import { daysBetween } from './civil-date.js';

/** Days without any activity after which a client counts as gone quiet. */
export const QUIET_DAYS = 14;

/**
 * True when more than `days` whole days lie between the last activity and today, both civil dates in the client's
 * zone. For someone who has done nothing yet, the last activity is the day on which they could begin.
 */
export function goneQuiet(lastActivity: string, today: string, days = QUIET_DAYS): boolean {
  return daysBetween(lastActivity, today) > days;
}
