import { canBePrivate, type Step } from '@attune/exercise/on-demand';

/** Whether an answer to this step can hold the client's own words and be kept for them alone; `false` while it is too unfinished to say. */
export function canHoldWords(step: Step): boolean {
  try {
    return canBePrivate(step);
  } catch {
    return false;
  }
}
