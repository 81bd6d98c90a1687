import { localOccasionsOf } from './local-occasions.js';
import { openEnd, type ScheduleFacts } from './open-end.js';
import type { LocalOccasion, Schedule } from './schedule-kinds.js';
import { checkSchedule, MAX_OCCASIONS } from './schedule-rules.js';
import { sessionOccasions } from './session-occasions.js';
import { instantOf } from './zone-offsets.js';
import { isZone } from './zones.js';

/** One time at which something is to be done: what the client's clock shows, and which instant (UTC) that is. */
export interface Occasion extends LocalOccasion {
  dueAt: string;
  /** The session it belongs to, where the schedule goes by sessions. */
  appointmentId?: string;
}

/**
 * All occasions of a schedule in a zone, in order of local date and slot, at most 730; none when it goes by sessions and
 * there are none. `localTime` stays what was asked for even where a clock change skips it; `dueAt` is then as `instantOf`
 * reads it, so two times around a gap may fall on one instant and are still two occasions.
 * @throws RangeError when the schedule has faults (see `checkSchedule`) or the zone is unknown
 */
export function occasionsOf(schedule: Schedule, zone: string, facts: ScheduleFacts = {}): Occasion[] {
  const [fault] = checkSchedule(schedule);
  if (fault) throw new RangeError(`schedule: ${fault.field} ${fault.code}`);
  if (!isZone(zone)) throw new RangeError('unknown time zone');
  const end = schedule.until && openEnd(schedule, facts, zone);
  const all =
    schedule.repeat === 'session'
      ? sessionOccasions(schedule, facts.appointments ?? [], zone).slice(0, MAX_OCCASIONS)
      : recompute(localOccasionsOf(schedule, MAX_OCCASIONS, end?.lastDate), zone);
  return end ? all.filter(({ localDate, dueAt }) => localDate <= end.lastDate && (!end.before || dueAt < end.before)) : all;
}

/**
 * The same occasions with `dueAt` as it is in `zone`: after a client moves, what is still open keeps its local date
 * and time and gets a new instant. Which occasions are open and still to come is for the caller to say; those a given time
 * before or after a session are worked out anew instead, since the session has not moved.
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
