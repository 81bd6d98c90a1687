import type { ExerciseDefinition } from '@attune/exercise';
import { useParam } from '../../lib/search-params';
import { parts } from './outline/Outline';
import { findStep, placedSteps } from './state/place';

/** Which part or step is open, kept in the address. What is gone gives way to what is there. */
export function usePlace(definition: ExerciseDefinition): [string, (at: string) => void] {
  const [wanted, open] = useParam('at', 'about');
  const there = parts.some((part) => part === wanted) || findStep(definition, wanted);
  return [there ? wanted : 'about', open];
}

/** Where two states of a definition differ first: what undoing and redoing take one to. */
export function changedPlace(before: ExerciseDefinition, after: ExerciseDefinition): string {
  if (before.endings !== after.endings) return 'endings';
  if (before.scores !== after.scores) return 'scores';
  const old = new Map(placedSteps(before).map(({ step, within, index }) => [step.id, { step, within, index }]));
  const changed = placedSteps(after).filter(({ step }) => old.get(step.id)?.step !== step);
  // A before-after changes with what stands in it: the inner step is meant.
  const inner = changed.findLast(({ within }) => within !== null) ?? changed.at(0);
  if (inner) return inner.step.id;
  const moved = placedSteps(after).find(({ step, within, index }) => {
    const was = old.get(step.id);
    return was && (was.within !== within || was.index !== index);
  });
  return moved?.step.id ?? 'about';
}
