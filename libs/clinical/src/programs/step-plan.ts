import { addDays } from '../civil-date.js';
import { checkSchedule, type ScheduleFault, type SimpleRecurrence } from '../schedule-rules.js';

/**
 * How often a step is to be done, counted from the day on which it opens: a schedule without dates. A repeating one ends
 * after `days` days (the first included) or after `count` occasions.
 */
export interface StepPlan {
  repeat: SimpleRecurrence['repeat'];
  weekdays?: number[];
  times: string[];
  count?: number;
  days?: number;
}

/** What is wrong with one field of a plan. */
export interface PlanFault {
  field: keyof StepPlan;
  code: ScheduleFault['code'] | 'bad_days';
}

export const MAX_PLAN_DAYS = 730;

/** The schedule of a plan that begins on a date. */
export function scheduleOf({ repeat, weekdays, times, count, days }: StepPlan, startDate: string): SimpleRecurrence {
  return {
    startDate, repeat, times,
    ...(weekdays?.length && { weekdays }),
    ...(count !== undefined && { count }),
    ...(days !== undefined && { untilDate: addDays(startDate, days - 1) }),
  };
}

const FIELD: Partial<Record<ScheduleFault['field'], keyof StepPlan>> = { untilDate: 'days', startDate: 'days' };
const REPEATS: readonly string[] = ['once', 'daily', 'weekly'];
/** A Monday. Any plan must hold from whichever weekday on it opens. */
const SOME_MONDAY = '2026-01-05';

/** Everything that is wrong with a plan; an empty list means that it gives a sound schedule on whatever day it begins. */
export function checkPlan(plan: StepPlan): PlanFault[] {
  const { days, repeat } = plan;
  if (!REPEATS.includes(repeat)) return [{ field: 'repeat', code: 'bad_repeat' }];
  if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > MAX_PLAN_DAYS)) return [{ field: 'days', code: 'bad_days' }];
  for (let weekday = 0; weekday < 7; weekday++) {
    const faults = checkSchedule(scheduleOf(plan, addDays(SOME_MONDAY, weekday)));
    if (faults.length) return faults.map(({ field, code }) => ({ field: FIELD[field] ?? (field as keyof StepPlan), code }));
  }
  return [];
}
