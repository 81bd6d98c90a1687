import { Temporal } from 'temporal-polyfill';
import { Failure } from './failure.mjs';

/** Where the demo practice is. */
export const ZONE = 'America/New_York';
/** Nothing ends or begins near it: neither a day, nor a week, nor the hours in which people are reminded. */
export const ORDINARY = 'wednesday 10:00';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * By how many milliseconds a clock must be ahead to show another present in the demo practice: the next one of a weekday and time,
 * `wednesday 10:00`, or a date and time, `2026-11-28T23:50`.
 * @param now the true present, a Temporal.Instant
 * @throws Failure when it cannot be read, or has passed: a browser takes no cookie that ended in its past
 */
export function aheadTo(present, now = Temporal.Now.instant()) {
  const [, weekday, time] = /^([a-z]+) (\d\d:\d\d)$/i.exec(present) ?? [];
  const wanted = weekday ? nextOf(WEEKDAYS.indexOf(weekday.toLowerCase()) + 1, time, now) : read(() => Temporal.PlainDateTime.from(present).toZonedDateTime(ZONE));
  if (!wanted) throw new Failure(`E2E_NOW must be a weekday and time such as "${ORDINARY}", or a date and time such as 2026-11-28T23:50, not "${present}"`);
  const ahead = wanted.epochMilliseconds - now.epochMilliseconds;
  if (ahead < 0) throw new Failure(`E2E_NOW must not have passed: ${present}`);
  return ahead;
}

function nextOf(weekday, time, now) {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  const days = (weekday - today.dayOfWeek + 7) % 7;
  const on = (more) => read(() => today.add({ days: days + more }).toZonedDateTime({ timeZone: ZONE, plainTime: time }));
  const soon = weekday ? on(0) : undefined;
  return soon && soon.epochMilliseconds < now.epochMilliseconds ? on(7) : soon;
}

function read(make) {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
