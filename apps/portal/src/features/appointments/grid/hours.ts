import { type Extent, LEAST_DRAWN } from './columns';
import { DAY_MINUTES } from './pieces';

/** The part of the day that is drawn: minutes since midnight, whole hours. */
export interface Hours {
  from: number;
  to: number;
}

const HOUR = 60;
/** What a practice's day usually is; wider where a session is outside of it. */
const USUAL: Hours = { from: 8 * HOUR, to: 19 * HOUR };

/** Whole hours around the usual day and everything that stands in it. */
export function hoursFor(extents: readonly Extent[], whole: boolean): Hours {
  if (whole) return { from: 0, to: DAY_MINUTES };
  const from = Math.min(USUAL.from, ...extents.map((extent) => Math.floor(extent.from / HOUR) * HOUR));
  const ends = extents.map(({ from: start, to }) => Math.ceil(Math.max(to, start + LEAST_DRAWN) / HOUR) * HOUR);
  return { from, to: Math.min(DAY_MINUTES, Math.max(USUAL.to, ...ends)) };
}

/** How far down something stands, as a part of the hours that are drawn: 0 at the top, 1 at the foot. */
export const shareOf = (minute: number, { from, to }: Hours): number => (minute - from) / (to - from);

/** The minute at a share of the height; the inverse of `shareOf`. */
export const minuteAt = (share: number, { from, to }: Hours): number => from + share * (to - from);
