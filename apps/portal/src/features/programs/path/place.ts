import { addDays, daysBetween } from '@attune/clinical/civil-date';
import { releaseOf, scheduleOf, type StepPlan } from '@attune/clinical/programs';
import { localOccasionsOf, MAX_OCCASIONS } from '@attune/clinical/schedule-rules';
import type { PathStep } from '../api';

/** Where a step stands on the timeline, in days from the first day of the path. */
export interface Placed {
  /** The day on which it opens; where that hangs on something without a date, the earliest day it could. */
  day: number;
  sure: boolean;
  /** How many days it is to be done over, the first included. */
  days: number;
}

type Step = Pick<PathStep, 'id' | 'release' | 'plan'>;

/** A path without a client has no dates: any first day does, since only the days between count. */
const SOME_DAY = '2026-01-05';

/**
 * Every step on one scale of days.
 * @param startsOn the first day, where there is one: without it a step that opens on a date has no place
 * @param known civil dates on which steps have opened or will, where they are known better than the rules tell
 */
export function placeSteps(steps: readonly Step[], startsOn?: string, known: ReadonlyMap<string, string> = new Map()): Placed[] {
  const start = startsOn ?? SOME_DAY;
  const path = steps.map(({ id, release }) => ({ id, release, state: 'waiting' as const, settledOn: null }));
  const facts = { startsOn: start, today: start, pauses: [], signals: {} };
  const placed: Placed[] = [];
  steps.forEach((step, index) => {
    const days = lengthOf(step.plan);
    const date = known.get(step.id) ?? dated(step, index);
    placed.push(date === null ? { day: earliest(steps, index, placed), sure: false, days } : { day: Math.max(0, daysBetween(start, date)), sure: true, days });
  });
  return placed;

  function dated({ release }: Step, index: number): string | null {
    if (release.rule === 'on-date' && startsOn === undefined) return null;
    if (!isWhole(release)) return null;
    const opening = releaseOf(path, index, facts);
    return 'on' in opening ? opening.on : null;
  }
}

/** While a number is being typed it may not be there. */
function isWhole(release: Step['release']): boolean {
  if (release.rule === 'weekly') return Number.isInteger(release.week) && release.week > 0;
  if (release.rule === 'after-delay') return Number.isInteger(release.days) && release.days > 0;
  return release.rule !== 'on-date' || /^\d{4}-\d{2}-\d{2}$/.test(release.date);
}

/** A step that waits for something comes after what it waits for. */
function earliest(steps: readonly Step[], index: number, placed: readonly Placed[]): number {
  const { release } = steps[index]!;
  const before = placed[index - 1]?.day ?? 0;
  if (release.rule === 'after-delay' && release.from === 'previous' && release.days > 0) return before + Math.round(release.days);
  if (release.rule !== 'when') return before;
  const awaited = release.any.flatMap(({ of }) => placed[steps.findIndex(({ id }) => id === of)]?.day ?? []);
  return awaited.length ? Math.min(...awaited) : before;
}

function lengthOf(plan: StepPlan): number {
  if (plan.repeat === 'once') return 1;
  if (plan.days !== undefined) return Number.isInteger(plan.days) && plan.days > 0 ? plan.days : 1;
  if (!Number.isInteger(plan.count) || plan.count! < 1 || plan.times.length === 0) return 1;
  const last = localOccasionsOf(scheduleOf(plan, SOME_DAY), MAX_OCCASIONS).at(-1);
  return last ? daysBetween(SOME_DAY, last.localDate) + 1 : 1;
}

export interface Axis {
  /** How many weeks it shows, at least one. */
  weeks: number;
  /** Every so many weeks one is named. */
  every: number;
}

/** The longest path whose weeks are all named. */
const NAMED = 13;

/** The scale on which all steps can be drawn. */
export function axisOf(placed: readonly Placed[]): Axis {
  const weeks = Math.max(1, Math.ceil(Math.max(0, ...placed.map(({ day, days }) => day + days)) / 7));
  return { weeks, every: Math.ceil(weeks / NAMED) };
}

/** The civil date of a day on the timeline. */
export const dateOf = (startsOn: string, day: number): string => addDays(startsOn, day);
