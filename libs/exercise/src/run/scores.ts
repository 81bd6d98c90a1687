import { chosenOptions } from '../kinds/choice.js';
import { scaleNumber } from '../kinds/scale.js';
import type { Score, ScoreBand, Step } from '../types/index.js';

/** One item of a score: the least and the most it can count, and what it counts now, if it was answered. */
export interface ItemValue {
  min: number;
  max: number;
  value?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What a step counts as an item; undefined where it cannot be one. */
export function itemValue(step: Step, value: unknown): ItemValue | undefined {
  if (step.kind === 'scale') return { min: step.min, max: step.max, value: scaleNumber(step, value) };
  if (step.kind !== 'choice' || step.multiple) return undefined;
  const values = step.options.map((option) => option.value ?? 0);
  return {
    min: Math.min(...values),
    max: Math.max(...values),
    value: chosenOptions(step, value)[0]?.option.value,
  };
}

/**
 * A score worked out from its items, in their order; undefined when too many are open. A reversed item counts as its
 * least plus its most less the value given. Open items count as the mean of those answered, each as a share of its own
 * range, so that items of different ranges may be mixed; for items of one range this is the usual prorating.
 */
export function scoreValue(score: Score, items: readonly (ItemValue | undefined)[]): number | undefined {
  const known = items.filter((item): item is ItemValue => item !== undefined);
  const shares = score.items.map(({ reverse }, index) => {
    const item = items[index];
    if (!item || item.value === undefined) return undefined;
    const share = (item.value - item.min) / (item.max - item.min || 1);
    return reverse ? 1 - share : share;
  });
  const given = shares.filter((share) => share !== undefined);
  const open = score.items.length - given.length;
  const allowed = score.missing.then === 'prorate' ? score.missing.atMost : 0;
  if (given.length === 0 || open > allowed || known.length < score.items.length) return undefined;
  const mean = given.reduce((sum, share) => sum + share, 0) / given.length;
  const total = known.reduce((sum, item, index) => sum + item.min + (shares[index] ?? mean) * (item.max - item.min), 0);
  return round(score.of === 'sum' ? total : total / score.items.length);
}

/** The band a score's value lies in, if it has bands. */
export const bandOf = (score: Score, value: number): ScoreBand | undefined =>
  score.bands?.findLast((band) => value >= band.from);
