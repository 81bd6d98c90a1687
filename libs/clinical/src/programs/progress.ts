import { isUncalled } from './release.js';
import type { PathStep, ReleaseRule } from './release-rule.js';

/** How far a path has come. Steps that wait for a signal are counted once they are called for. */
export interface Progress {
  total: number;
  done: number;
  skipped: number;
  open: number;
  waiting: number;
  /** Nothing is open and nothing is still to come, but for steps that nobody called for. */
  finished: boolean;
}

export function progressOf(steps: readonly PathStep[]): Progress {
  const path = steps.filter((step) => !isUncalled(step));
  const count = (state: PathStep['state']): number => path.filter((step) => step.state === state).length;
  const [done, skipped, open, waiting] = [count('done'), count('skipped'), count('open'), count('waiting')];
  return { total: path.length, done, skipped, open, waiting, finished: done + skipped > 0 && open + waiting === 0 };
}

/** The weeks that a program takes when it goes by weeks: the last one that a step opens in; null when none does. */
export function weeksOf(rules: readonly ReleaseRule[]): number | null {
  const weeks = rules.flatMap((release) => (release.rule === 'weekly' ? [release.week] : []));
  return weeks.length ? Math.max(...weeks) : null;
}
