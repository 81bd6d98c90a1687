import { isZone } from './zones.js';
import { localOccasionsOf, type LocalOccasion, type Schedule } from './recurrence.js';
import { checkSchedule, MAX_OCCASIONS } from './schedule-rules.js';
import { instantOf } from './zone-offsets.js';

/** One time at which something is to be done: what the client's clock shows, and which instant (UTC) that is. */
export interface Occasion extends LocalOccasion {
  dueAt: string;
}

/**
 * All occasions of a schedule in a zone, in order of local date and slot, at most 730. `localTime` stays what was
 * asked for even where a clock change skips it; `dueAt` is then as `instantOf` reads it, so two times around a gap
 * may fall on one instant and are still two occasions.
 * @throws RangeError when the schedule has faults (see `checkSchedule`) or the zone is unknown
 */
export function occasionsOf(schedule: Schedule, zone: string): Occasion[] {
  const [fault] = checkSchedule(schedule);
  if (fault) throw new RangeError(`schedule: ${fault.field} ${fault.code}`);
  return recompute(localOccasionsOf(schedule, MAX_OCCASIONS), zone);
}

/**
 * The same occasions with `dueAt` as it is in `zone`: after a client moves, what is still open keeps its local date
 * and time and gets a new instant. Which occasions are open and still to come is for the caller to say.
 * @throws RangeError for an unknown zone
 */
export function recompute<T extends { localDate: string; localTime: string }>(
  open: readonly T[],
  zone: string,
): (T & { dueAt: string })[] {
  if (!isZone(zone)) throw new RangeError('unknown time zone');
  return open.map((occasion) => {
    const localMs = Date.parse(`${occasion.localDate}T${occasion.localTime}:00Z`);
    return { ...occasion, dueAt: new Date(instantOf(localMs, zone)).toISOString() };
  });
}
