import type { ExerciseDefinition } from '@attune/exercise';
import type { ComponentType } from 'react';

/** What of the exercise stands on the phone. */
export interface PhoneProps {
  definition: ExerciseDefinition;
  /** The step that was chosen, or a part beside the steps; another one takes the phone there. */
  at: string;
  language: 'en' | 'es';
}

/** Draws the client's own screens on a page of ours. */
export type PhonePart = ComponentType<PhoneProps>;
