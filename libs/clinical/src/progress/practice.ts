import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '../reasons.js';

/** What was planned and done in one ISO week, under the Monday that begins it. */
export interface PracticeWeek {
  week: string;
  /** Planned times, those still to come included. */
  due: number;
  done: number;
  /** Why it was not this time, each reason with how often. */
  reasons: Partial<Record<NotThisTimeReason, number>>;
  /** Entries made without being asked. */
  unprompted: number;
}

/** What weeks of practice come to. `open` are planned times that nothing was said of, those still to come included. */
export interface Practice {
  weeks: number;
  due: number;
  done: number;
  notThisTime: number;
  open: number;
  unprompted: number;
  /** The most frequent first. */
  reasons: { reason: NotThisTimeReason; times: number }[];
}

/** Adds weeks up. */
export function practiceOf(weeks: readonly PracticeWeek[]): Practice {
  const sum = (of: (week: PracticeWeek) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const reasons = NOT_THIS_TIME_REASONS.map((reason) => ({ reason, times: sum((week) => week.reasons[reason] ?? 0) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const notThisTime = reasons.reduce((all, { times }) => all + times, 0);
  const [due, done] = [sum((week) => week.due), sum((week) => week.done)];
  return { weeks: weeks.length, due, done, notThisTime, open: Math.max(0, due - done - notThisTime), unprompted: sum((week) => week.unprompted), reasons };
}
