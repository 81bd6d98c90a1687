import { validateAnswers, type FieldErrorCode, type StepKind } from '@attune/exercise/on-demand';
import type { Translate } from '../../lib/texts';
import type { DraftContent } from '../../lib/response-draft';
import type { ExerciseDefinition } from '@attune/exercise';

/** What is missing or not yet right, by step id. The API checks with the same rules. */
export function faultsOf(definition: ExerciseDefinition, { answers, smaller, privateSteps }: DraftContent): Record<string, FieldErrorCode> {
  const faults = validateAnswers(definition, answers, { smaller, privateSteps });
  return Object.fromEntries(faults.map(({ step, code }) => [step, code]));
}

/** A fault as a sentence that says what to do. */
export function faultText(kind: StepKind, code: string, t: Translate<'doing'>): string {
  if (code === 'required') {
    if (kind === 'text') return t('fault.text');
    return t(kind === 'choice' ? 'fault.choice' : kind === 'dialogue' ? 'fault.dialogue' : 'fault.required');
  }
  if (code === 'too_long') return t('fault.tooLong');
  if (code === 'not_a_number' || code === 'out_of_range') return t('fault.number');
  if (code === 'too_many' || code === 'one_only') return t('fault.tooMany');
  if (code === 'file_not_found') return t('fault.file');
  return t('fault.other');
}
