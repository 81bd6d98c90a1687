import type { Answers, ExerciseDefinition } from '@attune/exercise';
import { createContext, use } from 'react';

/** What every step may look at besides its own answer. */
export interface Doing {
  definition: ExerciseDefinition;
  answers: Answers;
  smaller: boolean;
  responseId: string;
  /** The therapist's name, null while nobody is named. */
  therapist: string | null;
  /** The level of the rehearsal that was asked for; absent when none was. */
  level?: number;
  /** Goes straight to the check before sending; nothing after this point is asked for. */
  stopHere: () => void;
}

export const DoingContext = createContext<Doing | null>(null);

/** @throws Error outside of an exercise being done */
export function useDoing(): Doing {
  const doing = use(DoingContext);
  if (!doing) throw new Error('this step is outside an exercise');
  return doing;
}
