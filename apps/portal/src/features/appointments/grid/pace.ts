/** The part of the window in which the days can be seen: px from its upper edge. */
export interface Sight {
  top: number;
  bottom: number;
}

/** So near to an edge the page begins to go on. */
const NEAR = 48;
/** At the edge and beyond it, px a second: a day's hours in about a second and a half. */
const FASTEST = 900;

/** How fast the page goes on while something is held at a height: px a second, less than 0 upward, faster nearer to the edge. */
export function paceAt(y: number, { top, bottom }: Sight): number {
  const past = y < top + NEAR ? y - top - NEAR : Math.max(0, y - bottom + NEAR);
  return Math.min(1, Math.max(-1, past / NEAR)) * FASTEST;
}
