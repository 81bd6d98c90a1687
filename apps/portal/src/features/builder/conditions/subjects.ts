import type { Condition, ExerciseDefinition, Localized, Score, Step } from '@attune/exercise';
import { kindOf } from '@attune/exercise/on-demand';
import { placedSteps } from '../state/place';

/** A condition without joints: what it asks about, and what of it. */
export type Leaf = Exclude<Condition, { any: unknown } | { all: unknown } | { not: unknown }>;

/** What a condition may ask about. `key` names it among all others. */
export type Subject = { key: string; step?: Step } & (
  | { about: 'answer'; step: Step }
  | { about: 'count'; step: Step }
  | { about: 'scale'; id: string; at: 'before' | 'after'; words: Localized; min: number; max: number }
  | { about: 'change'; id: string; words: Localized }
  | { about: 'number'; code: string; words: Localized }
  | { about: 'score'; code: string; words: Localized }
);

/** Where a condition stands: of a step, or of what comes after all steps. */
export interface AskedAt {
  definition: ExerciseDefinition;
  /** The step whose condition it is, or a part's of which; null at the end of the exercise. */
  before: string | null;
}

interface Scale {
  id: string;
  prompt: Localized;
  min: number;
  max: number;
}

const scaleSubject = (step: Step, { id, prompt, min, max }: Scale, at: 'before' | 'after'): Subject => ({
  about: 'scale',
  key: `scale:${id}:${at}`,
  step,
  id,
  at,
  words: prompt,
  min,
  max,
});

/** The scales a step has: of which both sides are asked, and which after it alone. */
function scalesOf(step: Step): Scale[] {
  if (step.kind === 'before-after') return step.scales;
  if (step.kind === 'ladder') return [{ ...step.distress, id: step.id }];
  return step.kind === 'scale' ? [step] : [];
}

/** The numbers a step yields apart from its scales; none while it is too unfinished to say. */
function numbersOf(step: Step): { code: string; label: Localized }[] {
  const scales = scalesOf(step).flatMap(({ id }) => [id, `${id}.before`, `${id}.after`, `${id}.predicted`, `${id}.actual`]);
  try {
    const codes = kindOf(step).codes(step);
    return [...new Map(codes.map((each) => [each.code, each])).values()].filter(({ code }) => !scales.includes(code));
  } catch {
    return [];
  }
}

/** What may be asked of one earlier step; of a before-after that still goes on, how it began. */
export function subjectsOf(step: Step, goesOn = false): Subject[] {
  if (step.kind === 'instruction') return [];
  const scales = scalesOf(step);
  const paired = step.kind === 'before-after' || step.kind === 'ladder';
  return [
    { about: 'answer', key: `answer:${step.id}`, step },
    ...(step.kind === 'before-after' || step.kind === 'scale' ? [] : [{ about: 'count' as const, key: `count:${step.id}`, step }]),
    ...scales.flatMap((scale): Subject[] => {
      if (!paired) return [scaleSubject(step, scale, 'after')];
      if (goesOn) return [scaleSubject(step, scale, 'before')];
      const change: Subject = { about: 'change', key: `change:${scale.id}`, step, id: scale.id, words: scale.prompt };
      return [scaleSubject(step, scale, 'before'), scaleSubject(step, scale, 'after'), change];
    }),
    ...numbersOf(step).map(({ code, label }): Subject => ({ about: 'number', key: `number:${code}`, step, code, words: label })),
  ];
}

const scoreSubject = ({ id, label }: Score): Subject => ({ about: 'score', key: `number:${id}`, code: id, words: label });

/** Everything a condition may ask about where it stands: earlier steps only, and scores made of earlier steps only. */
export function subjectsAt({ definition, before }: AskedAt): Subject[] {
  const all = placedSteps(definition);
  const place = all.findIndex(({ step }) => step.id === before);
  const earlier = before === null || place < 0 ? all : all.slice(0, place);
  const within = place < 0 ? null : all[place]!.within;
  const ids = new Set(earlier.map(({ step }) => step.id));
  const scores = (definition.scores ?? []).filter(({ items }) => items.length > 0 && items.every(({ step }) => ids.has(step)));
  return [...earlier.flatMap(({ step }) => subjectsOf(step, step.id === within)), ...scores.map(scoreSubject)];
}

/** The name of what a condition asks about. */
export function subjectKey(leaf: Leaf): string {
  if ('step' in leaf) return `answer:${leaf.step}`;
  if ('change' in leaf) return `change:${leaf.scale}`;
  if ('scale' in leaf) return `scale:${leaf.scale}:${leaf.at ?? 'after'}`;
  return 'count' in leaf ? `count:${leaf.count}` : `number:${leaf.number}`;
}
