import type { BeforeAfterStep, ExerciseDefinition, InnerStep, Step } from '@attune/exercise';
import { listOf } from '../fields/part';

/** Where a step stands: among the steps of the exercise, or inside a before-after. */
export interface Place {
  /** The id of the before-after it stands in. */
  within: string | null;
  /** From 0, among those beside it. */
  index: number;
}

/** A step with its place. */
export interface Placed extends Place {
  step: Step;
}

/** Every step in the order in which they are shown, those inside a before-after after the one that holds them. */
export function placedSteps({ steps }: ExerciseDefinition): Placed[] {
  return listOf(steps).flatMap((step, index): Placed[] => [
    { step, within: null, index },
    ...(step.kind === 'before-after' ? listOf(step.steps).map((inner, at) => ({ step: inner, within: step.id, index: at })) : []),
  ]);
}

export const findStep = (definition: ExerciseDefinition, id: string): Placed | undefined =>
  placedSteps(definition).find(({ step }) => step.id === id);

/** The before-after of an id, if it is one. */
export function holderOf(definition: ExerciseDefinition, id: string | null): BeforeAfterStep | undefined {
  return definition.steps.find((step): step is BeforeAfterStep => step.id === id && step.kind === 'before-after');
}

/** The steps beside a place. */
export const besides = (definition: ExerciseDefinition, within: string | null): readonly Step[] =>
  within === null ? definition.steps : (holderOf(definition, within)?.steps ?? []);

/** A before-after stands in no other. */
export const fitsInside = (step: Step): step is InnerStep => step.kind !== 'before-after';

/** A definition whose steps beside a place are these. */
export function withSteps(definition: ExerciseDefinition, within: string | null, steps: readonly Step[]): ExerciseDefinition {
  if (within === null) return { ...definition, steps: [...steps] };
  return {
    ...definition,
    steps: definition.steps.map((step) =>
      step.id === within && step.kind === 'before-after' ? { ...step, steps: steps.filter(fitsInside) } : step,
    ),
  };
}
