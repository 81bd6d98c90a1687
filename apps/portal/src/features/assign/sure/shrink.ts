import { localOccasionsOf, type Schedule } from '@attune/clinical/schedule-rules';

/** Under this, out of ten, a smaller plan usually helps more than trying harder. */
export const SURE_ENOUGH = 7;
const MOST_WEEKS = 52;

/**
 * The same plan about half as often: fewer times a day first, then fewer days, then fewer of them in all. Null where there
 * is nothing to halve.
 */
export function halfAsOften(schedule: Schedule): Schedule | null {
  const fewer = fewerTimes(schedule) ?? fewerDays(schedule);
  if (fewer) return schedule.count === undefined ? fewer : { ...fewer, count: Math.max(1, Math.ceil(schedule.count / 2)) };
  return schedule.count !== undefined && schedule.count > 1 ? { ...schedule, count: Math.ceil(schedule.count / 2) } : null;
}

function fewerTimes(schedule: Schedule): Schedule | null {
  if (schedule.repeat === 'random') return schedule.perDay > 1 ? { ...schedule, perDay: Math.ceil(schedule.perDay / 2) } : null;
  if (schedule.repeat === 'session' || schedule.times.length < 2) return null;
  const times = [...schedule.times].sort();
  return { ...schedule, times: times.slice(-Math.ceil(times.length / 2)) };
}

function fewerDays(schedule: Schedule): Schedule | null {
  if (schedule.repeat !== 'daily' && schedule.repeat !== 'weekly') return null;
  const { weekdays = [] } = schedule;
  if (weekdays.length > 1) return { ...schedule, weekdays: [...weekdays].sort().filter((_, index) => index % 2 === 0) };
  const every = (schedule.every ?? 1) * 2;
  return every <= MOST_WEEKS ? { ...schedule, every } : null;
}

/** Its first time only. Null where it is one time already, or where no date is known before a session is. */
export function onceOnly(schedule: Schedule): Schedule | null {
  if (schedule.repeat === 'session') return schedule.count === 1 ? null : { ...schedule, untilDate: undefined, until: undefined, count: 1 };
  const [first, second] = localOccasionsOf(schedule, 2);
  return first && second ? { startDate: first.localDate, repeat: 'once', times: [first.localTime] } : null;
}
