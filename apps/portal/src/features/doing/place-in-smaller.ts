import { isBlank, visibleSteps, type Answers, type ExerciseDefinition } from '@attune/exercise/on-demand';

/**
 * Where the smaller version goes on for somebody who stands at a screen of the whole one: at the first question that is
 * still open there, or what comes from here on; at the check when nothing is left.
 */
export function placeInSmaller(definition: ExerciseDefinition, answers: Answers, at: string): string {
  const order = visibleSteps(definition, answers).map(({ key }) => key);
  const here = order.indexOf(at);
  const next = visibleSteps(definition, answers, { smaller: true }).find(
    ({ key, step }) => (step.kind !== 'instruction' && isBlank(answers[step.id])) || order.indexOf(key) >= here,
  );
  return next?.key ?? 'review';
}
