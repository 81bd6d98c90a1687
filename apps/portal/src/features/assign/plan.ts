import { addDays } from '@attune/clinical/civil-date';
import { checkSchedule, type ScheduleFault, type SimpleRecurrence } from '@attune/clinical/schedule-rules';

/** A schedule as its fields hold it: both ways to end are kept while one chooses between them. */
export interface PlanFields {
  startDate: string;
  repeat: SimpleRecurrence['repeat'];
  weekdays: number[];
  times: string[];
  end: 'date' | 'count';
  untilDate: string;
  count: string;
}

const FIRST_TIME = '20:00';
/** A first proposal runs a week of days, or four weeks of weekly days. */
const PROPOSED_DAYS = { once: 0, daily: 6, weekly: 27 } as const;

/** The plan a new assignment begins with: daily in the evening, for a week. */
export function newPlan(today: string): PlanFields {
  return {
    startDate: today,
    repeat: 'daily',
    weekdays: [],
    times: [FIRST_TIME],
    end: 'date',
    untilDate: addDays(today, PROPOSED_DAYS.daily),
    count: '7',
  };
}

/** The plan of an assignment that is being edited. */
export function planOf(schedule: SimpleRecurrence): PlanFields {
  const { startDate, repeat, weekdays, times, untilDate, count } = schedule;
  return {
    startDate,
    repeat,
    weekdays: weekdays ?? [],
    times,
    end: count === undefined ? 'date' : 'count',
    untilDate: untilDate ?? addDays(startDate, PROPOSED_DAYS[repeat]),
    count: String(count ?? times.length),
  };
}

/** The plan with another rhythm, its end moved along to what fits that rhythm. */
export function withRepeat(plan: PlanFields, repeat: SimpleRecurrence['repeat']): PlanFields {
  const untilDate = plan.startDate ? addDays(plan.startDate, PROPOSED_DAYS[repeat]) : plan.untilDate;
  return { ...plan, repeat, untilDate };
}

/** What is sent; fields that do not belong to the rhythm are left out. */
export function scheduleOf(plan: PlanFields): SimpleRecurrence {
  const { startDate, repeat, weekdays, times, end, untilDate, count } = plan;
  return {
    startDate,
    repeat,
    ...(repeat === 'weekly' && weekdays.length > 0 ? { weekdays: [...weekdays].sort() } : {}),
    times: [...times].sort(),
    ...(repeat !== 'once' && (end === 'date' ? { untilDate } : { count: Number(count) })),
  };
}

/** The first thing that is wrong with each field, as a code. */
export function planFaults(plan: PlanFields): Partial<Record<ScheduleFault['field'], ScheduleFault['code']>> {
  const faults = checkSchedule(scheduleOf(plan));
  return Object.fromEntries([...faults].reverse().map((fault) => [fault.field, fault.code]));
}
