import type { Answers, ExerciseDefinition } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import { walk, type WalkOptions } from './walk.js';

export interface NormalisedAnswers {
  /** The answers of the steps that show, in the order of the definition, blank ones left out. */
  answers: Answers;
  /** The ids that were left out because their step does not show for these answers. */
  dropped: string[];
}

/** Keeps what belongs to the steps that show; what was typed is kept as typed. `null` (prefer not to say) is kept. */
export function normalise(
  definition: ExerciseDefinition,
  answers: Answers,
  options: WalkOptions = {},
): NormalisedAnswers {
  const { visits } = walk(definition, answers, options);
  const kept = visits.filter(({ value }) => value === null || !isBlank(value));
  const shown = new Set(visits.map(({ step }) => step.id));
  const given = isRecord(answers) ? Object.keys(answers) : [];
  return {
    answers: Object.fromEntries(kept.map(({ step, value }) => [step.id, value])),
    dropped: given.filter((id) => !shown.has(id)),
  };
}
