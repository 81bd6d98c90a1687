import { defaultGap } from './random-times.js';
import { rruleOf, type Rrule } from './rrule.js';
import type { RandomSchedule, Recurrence, Schedule, SessionSchedule } from './schedule-kinds.js';

/** A schedule as the rule that is kept with it: what it means and in which zone, whoever reads it later. */
export type ScheduleRule =
  | (Rrule & Pick<Recurrence, 'times' | 'until'> & { kind: 'recurrence' })
  | (Omit<SessionSchedule, 'repeat'> & { kind: 'session'; tzid: string })
  | (Omit<RandomSchedule, 'repeat'> & { kind: 'random'; tzid: string; seed: number; minGapMinutes: number });

/**
 * The rule of a well-formed schedule; what was left out is written out.
 * @throws RangeError for an unknown zone
 */
export function ruleOf(schedule: Schedule, zone: string): ScheduleRule {
  if (schedule.repeat === 'session') {
    const { repeat: kind, ...fields } = schedule;
    return { kind, tzid: zone, ...fields };
  }
  if (schedule.repeat === 'random') {
    const { repeat: kind, ...fields } = schedule;
    return { kind, tzid: zone, ...fields, seed: fields.seed ?? 0, minGapMinutes: fields.minGapMinutes ?? defaultGap(schedule) };
  }
  const { times, until } = schedule;
  return { kind: 'recurrence', ...rruleOf(schedule, zone), times: [...times].sort(), ...(until && { until }) };
}
