import fc from 'fast-check';
import { checks } from '../kinds/checks.js';
import { kindOf } from '../kinds/registry.js';
import type { Condition, Step } from '../types/index.js';

/** What conditions may ask about at some place of a definition. */
export interface Ground {
  steps: Step[];
  scales: { id: string; at: ('before' | 'after')[] }[];
  codes: string[];
  scores: string[];
}

/** A condition before it is known what it can ask about. */
export type ConditionSeed =
  | { form: number; pick: number; value: number; flag: boolean }
  | { join: 'any' | 'all'; parts: ConditionSeed[] }
  | { not: ConditionSeed };

export const conditionSeed = (): fc.Arbitrary<ConditionSeed> =>
  fc.letrec<{ tree: ConditionSeed }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      fc.record({ form: fc.nat(6), pick: fc.nat(30), value: fc.nat(10), flag: fc.boolean() }),
      fc.record({
        join: fc.constantFrom('any' as const, 'all' as const),
        parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ not: tie('tree') }),
    ),
  })).tree;

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

/** The condition a seed grows into on this ground; null where there is nothing to ask about. */
export function conditionOf(seed: ConditionSeed, ground: Ground): Condition | null {
  if ('not' in seed) {
    const inner = conditionOf(seed.not, ground);
    return inner && { not: inner };
  }
  if ('join' in seed) {
    const parts = seed.parts.flatMap((each): Condition[] => {
      const part = conditionOf(each, ground);
      return part ? [part] : [];
    });
    if (parts.length === 0) return null;
    return seed.join === 'any' ? { any: parts } : { all: parts };
  }
  const { form, pick, value, flag } = seed;
  const step = at(ground.steps, pick);
  const scale = at(ground.scales, pick);
  if (!step) return null;
  if (form === 0) return { step: step.id, answered: flag };
  if (form === 1) return { count: step.id, atLeast: value % 3, ...(flag ? { atMost: 5 } : {}) };
  if (form === 2 && scale) return { scale: scale.id, at: at(scale.at, value)!, atLeast: value };
  if (form === 3 && scale?.at.length === 2)
    return { scale: scale.id, change: at(['up', 'down', 'same'] as const, value)! };
  if (form === 4) {
    const around =
      step.kind === 'before-after'
        ? []
        : kindOf(step)
            .codes(step)
            .map(({ code }) => code);
    const code = at([...around, ...ground.scores], value);
    return code === undefined ? null : { number: code, atMost: value };
  }
  const raw = step as unknown as Record<string, unknown>;
  const tokens = checks[step.kind].knownTokens?.(raw) ?? ['anything'];
  const token = at(tokens, value);
  if (token === undefined) return null;
  return flag ? { step: step.id, is: [token] } : { step: step.id, isNot: [token] };
}
