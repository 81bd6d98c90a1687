import type { Answers, Condition, ExerciseDefinition, Step } from '../types/index.js';
import { walk, type WalkOptions } from './walk.js';

/** One screen: a step, or one side of a before-after. `key` is unique within the exercise. */
export interface Screen {
  key: string;
  step: Step;
  part?: 'before' | 'after';
}

/**
 * The screens that show for these answers, in order. A before-after gives a screen before, the steps between,
 * and a screen after.
 */
export function visibleSteps(definition: ExerciseDefinition, answers: Answers, options: WalkOptions = {}): Screen[] {
  const screens: Screen[] = [];
  let around: Step | undefined;
  const close = (): void => {
    if (around) screens.push({ key: `${around.id}.after`, step: around, part: 'after' });
    around = undefined;
  };
  for (const { step, within } of walk(definition, answers, options).visits) {
    if (!within) close();
    if (step.kind === 'before-after') {
      screens.push({ key: `${step.id}.before`, step, part: 'before' });
      around = step;
    } else {
      screens.push({ key: step.id, step });
    }
  }
  close();
  return screens;
}

/** Whether a condition inside a step (of an option or an example) holds for these answers. */
export const holds = (
  definition: ExerciseDefinition,
  answers: Answers,
  when: Condition | undefined,
  options: WalkOptions = {},
): boolean => when === undefined || walk(definition, answers, options).facts.holds(when);
