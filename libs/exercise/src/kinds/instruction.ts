import { checkReferences } from '../check/card.js';
import { checkText } from '../check/report.js';
import type { InstructionStep } from '../types/index.js';
import type { Kind, StepCheck } from './kind.js';

/** Something to read. It has no answer. */
export const instruction: Kind<InstructionStep> = {
  validate: (step) => [{ step: step.id, code: 'no_answer_expected' }],
  isComplete: () => true,
  observations: () => [],
  codes: () => [],
  sentence: () => '',
  redact: () => undefined,
  holdsFreeText: () => false,
  tokens: () => [],
};

/** What makes a step of this kind well formed. */
export const instructionCheck: StepCheck = {
  fields: ['body', 'shows', 'showsTherapistStatus'],
  check(step, path, context) {
    checkText(step.body, `${path}.body`, context.report);
    if (step.shows !== undefined) checkReferences(step.shows, `${path}.shows`, context);
  },
};
