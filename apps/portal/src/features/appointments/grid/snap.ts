import { addDays, daysBetween } from '@attune/clinical/civil-date';
import type { Civil } from '../../../lib/zone';
import { DAY_MINUTES } from './pieces';

/** Sessions begin at quarters of an hour when they are moved by hand; a form takes any minute. */
export const STEP = 15;
/** Lengths go by five minutes: fifty are an hour of therapy. */
export const LENGTH_STEP = 5;
/** What the server takes. */
export const LENGTHS = { least: 5, most: 600 };
/** What a new session takes, when nothing else is said. */
export const USUAL_LENGTH = 50;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
const nearest = (value: number, step: number): number => Math.round(value / step) * step;

/** The quarter of an hour in which a minute lies, within its day. */
export const slotOf = (minute: number): number => clamp(Math.floor(minute / STEP) * STEP, 0, DAY_MINUTES - STEP);

/**
 * A beginning moved by days and minutes: it lands on a quarter of an hour and stays on its day. Not moved in time, it keeps its
 * own minute, even one that no quarter has.
 */
export function movedBy({ date, minute }: Civil, days: number, minutes: number): Civil {
  const by = nearest(minutes, STEP);
  const moved = by === 0 ? minute : clamp(nearest(minute + by, STEP), 0, DAY_MINUTES - STEP);
  return { date: addDays(date, days), minute: moved };
}

/** One step of the arrow keys: to the next quarter up or down, over midnight into the next day. */
export function steppedBy({ date, minute }: Civil, days: number, steps: number): Civil {
  if (steps === 0) return { date: addDays(date, days), minute };
  const from = steps > 0 ? Math.floor(minute / STEP) : Math.ceil(minute / STEP);
  const to = (from + steps) * STEP;
  const over = Math.floor(to / DAY_MINUTES);
  return { date: addDays(date, days + over), minute: to - over * DAY_MINUTES };
}

/** A length changed by minutes, in steps of five, as long as a session may be. */
export function lengthenedBy(length: number, minutes: number): number {
  const by = nearest(minutes, LENGTH_STEP);
  return by === 0 ? length : clamp(nearest(length + by, LENGTH_STEP), LENGTHS.least, LENGTHS.most);
}

/** What was drawn with the pointer on one day, from one minute to another, in whichever direction; a press is a usual session. */
export function drawn(from: number, to: number): { minute: number; minutes: number } {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const minute = slotOf(start);
  const minutes = nearest(end - minute, LENGTH_STEP);
  return { minute, minutes: end - start < STEP ? USUAL_LENGTH : clamp(minutes, STEP, LENGTHS.most) };
}

/** Keeps a date within the days that are shown. */
export function within(date: string, days: readonly string[]): string {
  const [first = date] = days;
  return days[clamp(daysBetween(first, date), 0, days.length - 1)] ?? date;
}
