import { addDays } from '@attune/clinical/civil-date';
import { checkSchedule, type Schedule, type ScheduleEnd, type ScheduleFault, type ScheduleFields } from '@attune/clinical/schedule-rules';

export type Repeat = Schedule['repeat'];
/** How it ends; `open`, around sessions only, goes on with them. */
export type End = 'date' | 'count' | 'session' | 'open';

/** A schedule as its fields hold it: what belongs to another kind or another end is kept while one chooses. */
export interface PlanFields {
  startDate: string;
  repeat: Repeat;
  every: string;
  weekdays: number[];
  /** Day 1 to 31, or -1 for the last. */
  monthDays: number[];
  times: string[];
  /** Around a session: by hours that pass, or at a time of a day. */
  around: 'hours' | 'clock';
  /** Hours from its start, negative before. */
  offsetMinutes: number;
  offsetDays: number;
  at: string;
  from: string;
  to: string;
  perDay: string;
  minGapMinutes?: number;
  seed?: number;
  end: Exclude<End, 'open'>;
  /** How it ends where it goes by sessions. */
  sessionEnd: End;
  untilDate: string;
  count: string;
}

const EVENING = '20:00';
/** A first proposal runs a week of days, four weeks of weekly ones, three of monthly. */
const PROPOSED_DAYS: Record<Repeat, number> = { once: 0, daily: 6, weekly: 27, monthly: 84, session: 27, random: 6 };

/** The plan a new assignment begins with: daily in the evening, for a week. */
export function newPlan(today: string): PlanFields {
  return {
    startDate: today,
    repeat: 'daily',
    every: '1',
    weekdays: [],
    monthDays: [],
    times: [EVENING],
    around: 'hours',
    offsetMinutes: -1440,
    offsetDays: -1,
    at: EVENING,
    from: '09:00',
    to: '21:00',
    perDay: '2',
    end: 'date',
    sessionEnd: 'open',
    untilDate: addDays(today, PROPOSED_DAYS.daily),
    count: '7',
  };
}

/** The fields of a schedule that is there. */
export function planOf(schedule: Schedule): PlanFields {
  const proposed = newPlan(schedule.startDate);
  const { startDate, repeat, untilDate, count, until, every, weekdays, monthDays, times, offsetMinutes, offsetDays, at, window, perDay, minGapMinutes, seed }: ScheduleFields =
    schedule;
  return {
    ...proposed,
    startDate,
    repeat: repeat as Repeat,
    every: String(every ?? 1),
    weekdays: weekdays ?? [],
    monthDays: monthDays ?? [],
    times: times ?? proposed.times,
    around: at === undefined ? 'hours' : 'clock',
    offsetMinutes: offsetMinutes ?? proposed.offsetMinutes,
    offsetDays: at === undefined ? proposed.offsetDays : (offsetDays ?? 0),
    at: at ?? proposed.at,
    from: window?.from ?? proposed.from,
    to: window?.to ?? proposed.to,
    perDay: String(perDay ?? proposed.perDay),
    minGapMinutes,
    seed,
    end: until ? 'session' : count === undefined ? 'date' : 'count',
    sessionEnd: until ? 'session' : count !== undefined ? 'count' : untilDate === undefined ? 'open' : 'date',
    untilDate: untilDate ?? addDays(startDate, PROPOSED_DAYS[repeat as Repeat]),
    count: String(count ?? proposed.count),
  };
}

/** The plan with another rhythm; an end that was only proposed moves along to what fits it. */
export function withRepeat(plan: PlanFields, repeat: Repeat): PlanFields {
  const proposed = (of: Repeat) => (plan.startDate ? addDays(plan.startDate, PROPOSED_DAYS[of]) : plan.untilDate);
  return { ...plan, repeat, untilDate: plan.untilDate === proposed(plan.repeat) ? proposed(repeat) : plan.untilDate };
}

/** How it ends in its rhythm. */
export const endIn = ({ repeat, end, sessionEnd }: PlanFields): End => (repeat === 'session' ? sessionEnd : end);

/** What is sent; fields that do not belong to the rhythm are left out. */
export function scheduleOf(plan: PlanFields): Schedule {
  const { startDate } = plan;
  const weekdays = plan.weekdays.length > 0 ? { weekdays: [...plan.weekdays].sort() } : {};
  const every = plan.every === '1' ? {} : { every: Number(plan.every) };
  const times = [...plan.times].sort();
  switch (plan.repeat) {
    case 'once':
      return { startDate, repeat: 'once', times };
    case 'daily':
      return { startDate, repeat: 'daily', ...every, times, ...endOf(plan) };
    case 'weekly':
      return { startDate, repeat: 'weekly', ...every, ...weekdays, times, ...endOf(plan) };
    case 'monthly':
      return { startDate, repeat: 'monthly', ...every, ...(plan.monthDays.length > 0 && { monthDays: plan.monthDays }), times, ...endOf(plan) };
    case 'session':
      return { startDate, repeat: 'session', ...placeOf(plan), ...endOf(plan) };
    case 'random': {
      const { from, to, perDay, minGapMinutes, seed } = plan;
      const kept = { ...(minGapMinutes !== undefined && { minGapMinutes }), ...(seed !== undefined && { seed }) };
      return { startDate, repeat: 'random', window: { from, to }, perDay: Number(perDay), ...kept, ...weekdays, ...endOf(plan) };
    }
  }
}

function placeOf({ around, offsetMinutes, offsetDays, at }: PlanFields) {
  if (around === 'hours') return { offsetMinutes };
  return { at, ...(offsetDays !== 0 && { offsetDays }) };
}

function endOf(plan: PlanFields): ScheduleEnd {
  const { untilDate, count } = plan;
  switch (endIn(plan)) {
    case 'date':
      return { untilDate };
    case 'count':
      return { count: Number(count) };
    case 'session':
      return { until: 'next-session' };
    case 'open':
      return {};
  }
}

export type PlanFaults = Partial<Record<ScheduleFault['field'], ScheduleFault['code']>>;

/** The first thing that is wrong with each field, as a code. */
export function planFaults(plan: PlanFields): PlanFaults {
  const faults = checkSchedule(scheduleOf(plan));
  return Object.fromEntries([...faults].reverse().map((fault) => [fault.field, fault.code]));
}
