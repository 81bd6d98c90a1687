import { kindOf } from '../kinds/registry.js';
import type { Observation, Step } from '../types/index.js';

interface Answered {
  step: Step;
  value: unknown;
}

/**
 * The coded numbers of several answers, each code once. Where two answers yield the same code (a feeling named in two
 * steps), a number on a scale stays the highest given, and a count is added up.
 */
export function mergeNumbers(answered: readonly Answered[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const { step, value } of answered) {
    for (const each of kindOf(step).observations(step, value)) {
      const earlier = found.get(each.code);
      const ranged =
        earlier &&
        kindOf(step)
          .codes(step)
          .some(({ code, max }) => code === each.code && max !== undefined);
      const merged = ranged ? Math.max(earlier.value, each.value) : (earlier?.value ?? 0) + each.value;
      found.set(each.code, { ...each, value: earlier ? merged : each.value });
    }
  }
  return [...found.values()];
}
