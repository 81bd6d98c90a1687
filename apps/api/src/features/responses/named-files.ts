import { type ExerciseDefinition, filesIn } from '@attune/exercise';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Submission } from './submission.js';

/** A file that an answer names, and whether the answer is the client's alone. */
export interface NamedFile {
  step: string;
  kind: string;
  file: string;
  private: boolean;
}

/** The files that a submission names, as `response_keep` is told of them. */
export const namedFiles = (definition: ExerciseDefinition, { all, privateSteps }: Submission): NamedFile[] =>
  filesIn(definition, all).map((named) => ({ ...named, private: privateSteps.includes(named.step) }));

/** The refusal of answers that name what is not there, not whole, of another kind or somebody else's. @param steps whose answers do */
export const filesNotFound = (steps: string[]): DomainError =>
  new DomainError('response.invalid', { errors: steps.map((step) => ({ field: `answers.${step}`, code: 'file_not_found' })) });
