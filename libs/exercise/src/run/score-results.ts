import type { Answers, ExerciseDefinition, Score, ScoreBand } from '../types/index.js';
import { effectivePrivateSteps } from './private.js';
import { bandOf } from './scores.js';
import { walk } from './walk.js';

/** A score as these answers give it; without a value while too many items are open. */
export interface ScoreResult {
  score: Score;
  value?: number;
  band?: ScoreBand;
}

/** Every score of a definition; those that a private step belongs to are left out. */
export function scoresOf(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] = [],
): ScoreResult[] {
  if (!definition.scores?.length) return [];
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const { facts } = walk(definition, answers);
  return definition.scores
    .filter(({ items }) => !items.some(({ step }) => withheld.has(step)))
    .map((score) => {
      const value = facts.score(score);
      const band = value === undefined ? undefined : bandOf(score, value);
      return { score, ...(value === undefined ? {} : { value }), ...(band ? { band } : {}) };
    });
}
