import { addDays } from '../civil-date.js';
import { afterQuiet, instantAt, type QuietHours } from './quiet-hours.js';

/** What a client allowed. */
export interface ReminderRules {
  /** Civil times of the day, in any order; none: at the time of what is due. */
  times: readonly string[];
  /** How many minutes before something is due; not with times of one's own. */
  leadMinutes: number;
  quiet: QuietHours | null;
  /** The most that may come in a day, apart from what was asked for with "later". */
  maxPerDay: number;
  /** The civil date on which reminders begin again; null when they are not paused. */
  pausedUntil: string | null;
}

/** Something to do, as the schedules have it. */
export interface DueOccasion {
  id: string;
  localDate: string;
  localTime: string;
  /** ISO instant. */
  dueAt: string;
}

/** When to remind of one occasion (ms since 1970) and why then; `quiet` when the quiet hours outlast its day. */
export interface Moment {
  at: number;
  by: 'at-time' | 'chosen-hour' | 'after-quiet' | 'quiet';
}

/** The instant at which a civil date begins in a zone. */
export const startOf = (localDate: string, zone: string): number => instantAt(localDate, '00:00', zone);
/** The instant at which it is over. */
export const endOf = (localDate: string, zone: string): number => startOf(addDays(localDate, 1), zone);

/**
 * The moment to remind of an occasion: when it is due or so many minutes before, but not before its day begins; or, with
 * times of one's own, the last of them before it is due, else the first of its day. Quiet hours move it to their end.
 */
export function momentOf(occasion: DueOccasion, rules: ReminderRules, zone: string): Moment {
  const chosen = chosenTime(occasion.localTime, rules.times);
  const at = chosen
    ? instantAt(occasion.localDate, chosen, zone)
    : Math.max(Date.parse(occasion.dueAt) - rules.leadMinutes * 60_000, startOf(occasion.localDate, zone));
  const free = afterQuiet(at, rules.quiet, zone);
  if (free === at) return { at, by: chosen ? 'chosen-hour' : 'at-time' };
  return free < endOf(occasion.localDate, zone) ? { at: free, by: 'after-quiet' } : { at, by: 'quiet' };
}

function chosenTime(due: string, times: readonly string[]): string | undefined {
  const sorted = [...times].sort();
  return sorted.filter((time) => time <= due).at(-1) ?? sorted[0];
}
