import type { NotThisTimeReason } from '../reasons.js';

/** A path has at most this many steps, a step that waits for signals at most this many of them. */
export const MAX_STEPS = 60;
export const MAX_SIGNALS = 10;
/** The longest delay, in days, and the last week that a rule may name. */
export const MAX_DELAY_DAYS = 365;
export const MAX_WEEK = 104;

/**
 * What opens a step by itself: a number observed in the latest response to an earlier step, both bounds included, or a
 * reason for "not this time" given there. `of` is the id of that step.
 */
export type Signal = { of: string; code: string; atLeast?: number; atMost?: number } | { of: string; reason: NotThisTimeReason };

/**
 * When a step of a program opens. Days and weeks are civil days and weeks of the client; week 1 begins on the first day of
 * the path, week n on the same weekday. A step waits for what its rule names and for nothing else; none opens before the
 * first day of the path.
 */
export type ReleaseRule =
  | { rule: 'at-once' }
  | { rule: 'after-previous' }
  | { rule: 'after-delay'; days: number; from: 'previous' | 'start' }
  | { rule: 'weekly'; week: number }
  | { rule: 'on-date'; date: string }
  | { rule: 'by-therapist' }
  | { rule: 'when'; any: Signal[] };

export const RELEASE_RULES = ['at-once', 'after-previous', 'after-delay', 'weekly', 'on-date', 'by-therapist', 'when'] as const;

/** Waiting for its rule; open to the client; done once it has a first response; skipped when it was set aside. */
export type StepState = 'waiting' | 'open' | 'done' | 'skipped';

/** A step of somebody's path. `settledOn` is the civil date on which it was done or skipped. */
export interface PathStep {
  id: string;
  release: ReleaseRule;
  state: StepState;
  settledOn: string | null;
}
