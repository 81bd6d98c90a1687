import { addDays } from '@attune/clinical/civil-date';
import { civilDate } from '../../lib/dates';

const EVENING = '19:00';
const MORNING = '09:00';
/** Closer than this, the evening has come. */
const SOONEST_MS = 30 * 60_000;
const HOUR_MS = 60 * 60_000;

export interface LaterTime {
  name: 'hour' | 'evening' | 'tomorrow';
  at: Date;
}

/** When a reminder may come instead: in an hour; in the evening, while that is ahead; tomorrow in the morning. */
export function laterTimes(now: Date, timeZone: string): LaterTime[] {
  const today = civilDate(now, timeZone);
  const evening = instantAt(today, EVENING, timeZone);
  return [
    { name: 'hour', at: new Date(now.getTime() + HOUR_MS) },
    ...(evening.getTime() - now.getTime() >= SOONEST_MS ? [{ name: 'evening' as const, at: evening }] : []),
    { name: 'tomorrow', at: instantAt(addDays(today, 1), MORNING, timeZone) },
  ];
}

/** The instant at which it is that civil date and time in a zone; a time that a moved clock skips is the one it is moved to. */
export function instantAt(date: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(first, timeZone));
}

/** By how many milliseconds a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '00';
  return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`) - instant;
}
