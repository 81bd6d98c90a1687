import type { ExerciseDefinition } from '@attune/exercise';
import { removeStep } from '../state/edits';
import { findStep, fitsInside, placedSteps, type Place, type Placed } from '../state/place';

/** The rows a dragged step may be dropped between: all others, in order. */
export const restingRows = (definition: ExerciseDefinition, dragged: string): Placed[] => placedSteps(removeStep(definition, dragged));

/**
 * Where a step lands that is dropped into a gap between rows (0: above the first). Under a before-after, or under what
 * stands in it, it goes inside; at its end, `inside` says whether it still does. Null where it may not stand.
 */
export function dropPlace(definition: ExerciseDefinition, dragged: string, gap: number, inside: boolean): Place | null {
  const found = findStep(definition, dragged);
  if (!found) return null;
  const rows = restingRows(definition, dragged);
  const above = rows[gap - 1];
  const below = rows[gap];
  if (!above) return { within: null, index: 0 };
  const holder = above.within ?? (above.step.kind === 'before-after' ? above.step.id : null);
  const outer = rows.find(({ step }) => step.id === (above.within ?? above.step.id))!;
  const after: Place = { within: null, index: outer.index + 1 };
  if (holder === null) return after;
  const into: Place = { within: holder, index: above.within === null ? 0 : above.index + 1 };
  const ends = below?.within !== holder;
  if (!fitsInside(found.step)) return ends ? after : null;
  return ends && !inside ? after : into;
}
