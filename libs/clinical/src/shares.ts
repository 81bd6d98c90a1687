import type { WeekCounts } from './weekly.js';

/** One option, how often it was chosen and of how many choices. */
export interface Share {
  key: string;
  times: number;
  of: number;
}

/** Which sentence counted choices allow. `then` and `now` are the earlier and the later half of the weeks. */
export type Shares =
  | { key: 'few'; values: { of: number } }
  | { key: 'most'; top: Share[]; of: number; weeks: number }
  | { key: 'halves'; top: Share[]; of: number; weeks: number; then: Share; now: Share };

/** Under so many choices no picture is drawn. */
export const FEWEST_FOR_SHARES = 3;

/** Each half holds at least so many choices before the halves are told apart. */
const FEWEST_IN_A_HALF = 3;

/**
 * What single choices over weeks come to: the option chosen most (all of them at a tie) and, with at least three choices
 * in either half of at least two weeks, how often it was chosen in each. It reports counts and infers nothing.
 */
export function describeShares(weeks: readonly WeekCounts[]): Shares {
  const total = sumOf(weeks);
  if (total.of < FEWEST_FOR_SHARES) return { key: 'few', values: { of: total.of } };
  const most = Math.max(...total.times.values());
  const top = [...total.times].filter(([, times]) => times === most).map(([key, times]) => ({ key, times, of: total.of }));
  const said = { top, of: total.of, weeks: weeks.length };
  const middle = Math.ceil(weeks.length / 2);
  const [then, now] = [sumOf(weeks.slice(0, middle)), sumOf(weeks.slice(middle))];
  const key = top[0]!.key;
  if (top.length > 1 || then.of < FEWEST_IN_A_HALF || now.of < FEWEST_IN_A_HALF) return { key: 'most', ...said };
  const share = ({ times, of }: ReturnType<typeof sumOf>): Share => ({ key, times: times.get(key) ?? 0, of });
  return { key: 'halves', ...said, then: share(then), now: share(now) };
}

function sumOf(weeks: readonly WeekCounts[]): { times: Map<string, number>; of: number } {
  const times = new Map<string, number>();
  let of = 0;
  for (const { counts } of weeks) {
    for (const [key, count] of Object.entries(counts)) {
      times.set(key, (times.get(key) ?? 0) + count);
      of += count;
    }
  }
  return { times, of };
}
