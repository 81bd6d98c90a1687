import { daysBetween } from './civil-date.js';
import { FEWEST_FOR_A_DIRECTION } from './trend.js';

/** A pause this many times as long as is usual between two answers is a gap. */
const TIMES_THE_USUAL = 3;

/** Under so many days nothing is a gap: a week without an answer belongs to every rhythm. */
const FEWEST_DAYS = 10;

/**
 * Cuts a series where nothing was answered for long, so that no line is drawn over days that nobody spoke of: longer than
 * three times the median distance of its answers, and than ten days.
 * @param points the oldest first
 * @throws RangeError when a date is no civil date
 */
export function withoutGaps<T extends { localDate: string }>(points: readonly T[]): T[][] {
  const steps = points.slice(1).map((point, i) => daysBetween(points[i]!.localDate, point.localDate));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
  const longest = Math.max(FEWEST_DAYS, TIMES_THE_USUAL * usual);
  const parts: T[][] = [];
  points.forEach((point, i) => {
    const part = parts.at(-1);
    if (part && steps[i - 1]! <= longest) part.push(point);
    else parts.push([point]);
  });
  return parts;
}

/**
 * Where each point stands between the first day (0) and the last (1): time is drawn as it passed, so that days without an answer
 * take the room they took. Several of one day share it in the order given; where there is one day alone, they share the whole.
 * @param points the oldest first
 * @throws RangeError when a date is no civil date
 */
export function placesInTime(points: readonly { localDate: string }[]): number[] {
  const first = points[0]?.localDate ?? '';
  const onDay = new Map<string, number>();
  for (const { localDate } of points) onDay.set(localDate, (onDay.get(localDate) ?? 0) + 1);
  const before = new Map<string, number>();
  const days = points.map(({ localDate }) => {
    const nth = before.get(localDate) ?? 0;
    before.set(localDate, nth + 1);
    return daysBetween(first, localDate) + nth / onDay.get(localDate)!;
  });
  const last = days.at(-1) || 1;
  return days.map((day) => day / last);
}

/** The stretches of a series that may be drawn as lines: none through too few answers, and none over a gap. @throws as `withoutGaps` */
export const linesOf = <T extends { localDate: string }>(points: readonly T[]): T[][] => (points.length < FEWEST_FOR_A_DIRECTION ? [] : withoutGaps(points));
