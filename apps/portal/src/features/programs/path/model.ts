import type { ReleaseRule, StepPlan } from '@attune/clinical/programs';
import type { Schema } from '@attune/contract';
import { newId } from '../../../lib/ids';
import type { ExerciseItem, PathStep } from '../api';

type Chosen = Pick<ExerciseItem, 'id' | 'title' | 'minutes' | 'tags'>;

/** A step for an exercise that was chosen, opening as its place suggests. */
export function newStep(steps: readonly Pick<PathStep, 'release'>[], exercise: Chosen): PathStep {
  return {
    id: newId(),
    exerciseId: exercise.id,
    exerciseTitle: exercise.title,
    minutes: exercise.minutes,
    release: nextRelease(steps.at(-1)?.release),
    plan: exercise.tags.includes('daily') ? DAILY : ONCE,
    why: null,
  };
}

const ONCE: StepPlan = { repeat: 'once', times: ['18:00'] };
const DAILY: StepPlan = { repeat: 'daily', times: ['20:00'], days: 7 };

/** Week after week where the path goes by weeks, else one after the other. */
function nextRelease(last: ReleaseRule | undefined): ReleaseRule {
  if (!last) return { rule: 'at-once' };
  return last.rule === 'weekly' ? { rule: 'weekly', week: last.week + 1 } : { rule: 'after-previous' };
}

/** The plan with another rhythm; what does not belong to it is gone, an end is proposed where one is needed. */
export function withRepeat({ times, weekdays, days, count }: StepPlan, repeat: StepPlan['repeat']): StepPlan {
  if (repeat === 'once') return { repeat, times };
  const end = count !== undefined ? { count } : { days: repeat === 'daily' ? 7 : Math.max(days ?? 14, 14) };
  return { repeat, times, ...(repeat === 'weekly' && weekdays?.length && { weekdays }), ...end };
}

/** What is sent of a step. */
export const written = ({ id, exerciseId, release, plan, why }: PathStep): Schema<'PathStepBody'> => ({ id, exerciseId, release, plan, why });

/** Whether two paths say the same. */
export const samePath = (one: readonly PathStep[], other: readonly PathStep[]): boolean =>
  JSON.stringify(one.map(written)) === JSON.stringify(other.map(written));

/** A reason is told in the client's language, whichever that becomes: where there is one it stands in both. */
export const missingWhys = (steps: readonly Pick<PathStep, 'why'>[]): { field: string; code: 'required' }[] =>
  steps.flatMap(({ why }, index) =>
    (['en', 'es'] as const).filter((language) => why && !why[language].trim()).map((language) => ({ field: `steps.${index}.why.${language}`, code: 'required' as const })),
  );
