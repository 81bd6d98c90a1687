import { addDays } from './civil-date.js';
import { localDateOf } from './local-date.js';
import { OPEN_DAYS } from './local-occasions.js';
import type { ScheduleFields } from './schedule-kinds.js';
import { instantOf } from './zone-offsets.js';

/** A session that is to take place or has; those called off are left out. */
export interface Appointment {
  id: string;
  startsAt: string | Date;
}

/** What a schedule hangs on besides the calendar. */
export interface ScheduleFacts {
  /** The client's, past ones since the agreement included, in any order. */
  appointments?: readonly Appointment[];
  now?: string | Date;
  /**
   * When the schedule was agreed; `now` when left out, which is right only at that moment. It decides which session is the
   * next one, so that a schedule worked out again after that session does not go on until the one that follows.
   */
  agreedAt?: string | Date;
}

/** Where "until the next session" is. */
export interface OpenEnd {
  /** The civil date of that session, on which the schedule may still have occasions. */
  lastDate: string;
  /** Occasions are due before this instant, the start of that session; null while there is no session. */
  before: string | null;
}

const msOf = (instant: string | Date): number => new Date(instant).getTime();

/**
 * Where a schedule with `until: 'next-session'` ends: at the first session that starts after the schedule was agreed and
 * not before its first day. Without one it runs `OPEN_DAYS` days, counted from whichever of the two came later.
 * @throws RangeError for an unknown zone
 */
export function openEnd({ startDate }: Pick<ScheduleFields, 'startDate'>, facts: ScheduleFacts, zone: string): OpenEnd {
  const agreed = facts.agreedAt ?? facts.now;
  const firstDay = instantOf(Date.parse(`${startDate}T00:00:00Z`), zone);
  const starts = (facts.appointments ?? []).map(({ startsAt }) => msOf(startsAt));
  const next = Math.min(...starts.filter((ms) => ms >= firstDay && (agreed === undefined || ms > msOf(agreed))));
  if (next < Infinity) return { lastDate: localDateOf(new Date(next), zone), before: new Date(next).toISOString() };
  const agreedOn = agreed === undefined ? startDate : localDateOf(agreed, zone);
  return { lastDate: addDays(agreedOn > startDate ? agreedOn : startDate, OPEN_DAYS - 1), before: null };
}
