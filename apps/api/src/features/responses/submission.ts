import {
  type Answers, type Attention, attentionOf, type ExerciseDefinition, type Observation, normalise, observationsOf, splitPrivate, validateAnswers,
} from '@attune/exercise';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ResponseBody } from './response.dto.js';

/** What is kept of a submission: checked, reduced to the steps that show, parted into shared and private. */
export interface Submission {
  shared: Answers;
  private: Answers;
  privateSteps: string[];
  all: Answers;
  observations: Observation[];
  /** What the shared answers call for. */
  attention: Attention;
}

/**
 * Checks a body against the version it answers. The phone runs the same rules; here they are the truth.
 * @throws DomainError `response.invalid`, naming `answers.<step>` and a code for each fault
 */
export function readSubmission(definition: ExerciseDefinition, body: ResponseBody): Submission {
  const options = { smaller: body.smaller, privateSteps: body.privateSteps ?? [] };
  const faults = validateAnswers(definition, body.answers, options);
  if (faults.length) {
    throw new DomainError('response.invalid', {
      errors: faults.map(({ step, code, path }) => ({
        field: code === 'not_private_step' ? `privateSteps.${step}` : `answers.${path ? `${step}.${path}` : step}`,
        code,
      })),
    });
  }
  const { answers } = normalise(definition, body.answers, { smaller: body.smaller });
  const parts = splitPrivate(definition, answers, body.privateSteps);
  return {
    shared: parts.shared,
    private: parts.private,
    privateSteps: parts.privateSteps,
    all: answers,
    observations: observationsOf(definition, answers, body.privateSteps),
    attention: attentionOf(definition, answers, body.privateSteps),
  };
}

/** One number per code: a code that comes several times (a repeated group) is added up. */
export function observationRows(observations: Observation[]): { codes: string[]; values: number[] } {
  const sums = new Map<string, number>();
  for (const { code, value } of observations) sums.set(code, (sums.get(code) ?? 0) + value);
  return { codes: [...sums.keys()], values: [...sums.values()] };
}
