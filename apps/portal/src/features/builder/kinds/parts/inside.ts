import type { Step } from '@attune/exercise';
import { createContext, useContext } from 'react';

/**
 * The repeat in which a form stands, by its id; null outside. A step in there has no condition, no doors and no privacy
 * of its own, and what comes before the repeat comes before it.
 */
export const InsideRepeat = createContext<string | null>(null);

/** The step before which others count as earlier: this one, or the repeat it stands in. */
export function useBefore(step: Step): string {
  return useContext(InsideRepeat) ?? step.id;
}
