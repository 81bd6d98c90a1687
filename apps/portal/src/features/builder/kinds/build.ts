import type { DefinitionProblem, ExerciseDefinition, Step } from '@attune/exercise';

/** What the form of one kind of step gets. Every edit is a whole new step: undo keeps what was. */
export interface BuildProps<S extends Step = Step> {
  step: S;
  /** `as` names edits that undo together while typing (`"prompt.en"`); without it each change is one undo step. */
  onChange(next: S, as?: string): void;
  /** The problems of this step, their paths from the step on (`options.0.label`). */
  problems: DefinitionProblem[];
  /** The rest of the exercise, for what may be asked about earlier steps. */
  definition: ExerciseDefinition;
  /** The language being written; the other is one press away. */
  language: 'en' | 'es';
}
