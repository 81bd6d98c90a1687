import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, Language, StepKind } from '../types/index.js';
import { isBlank, isRecord, own } from '../values.js';
import { effectivePrivateSteps } from './private.js';
import { allSteps, walk } from './walk.js';

/** One answered step in words; a private one says only that it exists. */
export interface AnsweredStep {
  step: string;
  kind: StepKind;
  prompt: string;
  sentence: string;
  private: boolean;
}

/**
 * Normalised answers as they read, in order. `privateSteps` names what is withheld from this reader; the client, who
 * reads everything, passes `null`. Conditions are not asked again: where a private answer was taken out of the
 * document, what it once led to must still be read.
 */
export function sentencesOf(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] | null,
  language: Language,
): AnsweredStep[] {
  const withheld = new Set(privateSteps && effectivePrivateSteps(definition, answers, privateSteps));
  return allSteps(definition).flatMap((step) => {
    const value = isRecord(answers) ? own(answers, step.id) : undefined;
    const isPrivate = withheld.has(step.id) && (!isBlank(value) || (privateSteps ?? []).includes(step.id));
    const sentence = isPrivate || isBlank(value) ? '' : kindOf(step).sentence(step, value, language);
    if (sentence === '' && !isPrivate) return [];
    const about = step.prompt ?? (step.kind === 'before-after' ? step.about : undefined);
    return [{ step: step.id, kind: step.kind, prompt: about?.[language] ?? '', sentence, private: isPrivate }];
  });
}

/** The answers without anything the client typed: ids and numbers only. */
export function withoutFreeText(definition: ExerciseDefinition, answers: Answers): Answers {
  const given = isRecord(answers) ? walk(definition, answers).visits : [];
  return Object.fromEntries(
    given
      .map(({ step, value }) => [step.id, isBlank(value) ? undefined : kindOf(step).redact(step, value)] as const)
      .filter(([, value]) => !isBlank(value)),
  );
}
