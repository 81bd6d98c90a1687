import type { NotThisTimeReason } from '../reasons.js';
import type { PathStep, Signal } from './release-rule.js';
import { afterRunningDays, isPaused, type Pause } from './running-days.js';

/** What was seen in a step: the numbers of its latest response by their codes, and the standing reasons for "not this time". */
export interface StepSignals {
  numbers: Record<string, number>;
  reasons: readonly NotThisTimeReason[];
}

/** What is known of a path at present. Dates are civil dates in the client's zone. */
export interface PathFacts {
  startsOn: string;
  today: string;
  pauses: readonly Pause[];
  /** By the id of the step. */
  signals: Readonly<Record<string, StepSignals>>;
}

/** When a waiting step opens: on a date (past ones mean now), or after something that has no date yet. */
export type Release = { on: string } | { after: 'previous' | 'therapist' | 'signal' };

/**
 * When the waiting step at an index opens, as far as it is known.
 * @param steps the whole path, in order
 */
export function releaseOf(steps: readonly PathStep[], index: number, facts: PathFacts): Release {
  const start = afterRunningDays(facts.startsOn, 0, facts.pauses, facts.today);
  const opening = openingOf(steps, index, facts, start);
  return 'on' in opening && opening.on < start ? { on: start } : opening;
}

/**
 * The steps that open now, in the order of the path; none while it is paused. Asking again once they are open gives none
 * of them.
 */
export function dueSteps(steps: readonly PathStep[], facts: PathFacts): string[] {
  if (isPaused(facts.pauses)) return [];
  const path = steps.map((step) => ({ ...step }));
  const due: string[] = [];
  path.forEach((step, index) => {
    if (step.state !== 'waiting') return;
    const opening = releaseOf(path, index, facts);
    if (!('on' in opening) || opening.on > facts.today) return;
    // Open from here on, for what comes after it.
    step.state = 'open';
    due.push(step.id);
  });
  return due;
}

function openingOf(steps: readonly PathStep[], index: number, { startsOn, today, pauses, signals }: PathFacts, start: string): Release {
  const { release } = steps[index]!;
  const later = (base: string, days: number): Release => ({ on: afterRunningDays(base, days, pauses, today) });
  switch (release.rule) {
    case 'at-once':
      return { on: start };
    case 'on-date':
      return { on: release.date };
    case 'weekly':
      return later(startsOn, 7 * (release.week - 1));
    case 'by-therapist':
      return { after: 'therapist' };
    case 'when':
      return release.any.some((signal) => isSeen(signal, signals[signal.of])) ? { on: start } : { after: 'signal' };
    case 'after-previous':
    case 'after-delay': {
      const days = release.rule === 'after-delay' ? release.days : 0;
      const previous = previousOf(steps, index);
      if (!previous || (release.rule === 'after-delay' && release.from === 'start')) return later(startsOn, days);
      return previous.settledOn === null ? { after: 'previous' } : later(previous.settledOn, days);
    }
  }
}

/** The step before; one that waits for a signal that never came is no part of this client's path and holds nobody up. */
function previousOf(steps: readonly PathStep[], index: number): PathStep | undefined {
  return steps.slice(0, index).findLast((step) => !isUncalled(step));
}

/** Whether a step waits for a signal: it may never be called for. */
export const isUncalled = ({ state, release }: PathStep): boolean => state === 'waiting' && release.rule === 'when';

function isSeen(signal: Signal, seen: StepSignals | undefined): boolean {
  if (!seen) return false;
  if ('reason' in signal) return seen.reasons.includes(signal.reason);
  const value = seen.numbers[signal.code];
  return value !== undefined && value >= (signal.atLeast ?? -Infinity) && value <= (signal.atMost ?? Infinity);
}
