import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, Language, StepKind } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import { effectivePrivateSteps } from './private.js';
import { walk } from './walk.js';

/** One answered step in words; a private one says only that it exists. */
export interface AnsweredStep {
  step: string;
  kind: StepKind;
  prompt: string;
  sentence: string;
  private: boolean;
}

/**
 * The answers as they read, in order. `privateSteps` names what is withheld from this reader; the client, who reads
 * everything, passes `null`.
 */
export function sentencesOf(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] | null,
  language: Language,
): AnsweredStep[] {
  const withheld = new Set(privateSteps && effectivePrivateSteps(definition, answers, privateSteps));
  return walk(definition, answers).visits.flatMap(({ step, value }) => {
    const isPrivate = withheld.has(step.id) && (!isBlank(value) || (privateSteps ?? []).includes(step.id));
    const sentence = isPrivate ? '' : kindOf(step).sentence(step, value, language);
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
