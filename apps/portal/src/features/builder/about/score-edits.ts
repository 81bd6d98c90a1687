import type { ExerciseDefinition, Score, Step } from '@attune/exercise';
import { placedSteps } from '../state/place';

/** What an item can count, at the least and at the most. */
interface Range {
  min: number;
  max: number;
}

/** What a step counts in a score: a scale its number, a choice of one option the value of each. Nothing for any other. */
export function rangeOf(step: Step): Range | undefined {
  if (step.kind === 'scale') return step.min < step.max ? { min: step.min, max: step.max } : undefined;
  if (step.kind !== 'choice' || step.multiple) return undefined;
  const values = step.options.map(({ value }) => value);
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  return { min: Math.min(...(values as number[])), max: Math.max(...(values as number[])) };
}

/** The steps that can count in a score. */
export const countable = (definition: ExerciseDefinition): Step[] =>
  placedSteps(definition).flatMap(({ step }) => (rangeOf(step) ? [step] : []));

/** A score whose range and allowance fit its items; its bands begin where the range does. */
export function fitted(score: Score, definition: ExerciseDefinition): Score {
  const steps = countable(definition);
  const ranges = score.items.flatMap((item) => {
    const step = steps.find(({ id }) => id === item.step);
    const range = step && rangeOf(step);
    return range ? [range] : [];
  });
  if (ranges.length === 0) return score;
  const total = (side: keyof Range) => ranges.reduce((sum, range) => sum + range[side], 0) / (score.of === 'mean' ? ranges.length : 1);
  const round = (value: number) => Math.round(value * 100) / 100;
  const [min, max] = [round(total('min')), round(total('max'))];
  const atMost = Math.min(score.missing.atMost, score.items.length - 1);
  const bands = score.bands?.map((band, index) => (index === 0 ? { ...band, from: min } : band));
  return { ...score, min, max, missing: { atMost, then: atMost > 0 ? 'prorate' : 'none' }, ...(bands ? { bands } : {}) };
}
