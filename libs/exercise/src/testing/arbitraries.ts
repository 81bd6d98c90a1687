import fc from 'fast-check';
import { allSteps } from '../run/walk.js';
import type { Answers, ExerciseDefinition } from '../types/index.js';
import { typed } from './typed.js';
import { validValue } from './values.js';

export { moves, opening, play } from './moves.js';

/** Answers as the portal could send them, some steps left open. */
export function validAnswers(
  definition: ExerciseDefinition,
  words: fc.Arbitrary<string> = typed,
): fc.Arbitrary<Answers> {
  const steps = allSteps(definition).filter((step) => step.kind !== 'instruction');
  return fc.record(Object.fromEntries(steps.map((step) => [step.id, validValue(step, words)])), { requiredKeys: [] });
}

/** Answers as anyone could send them: known ids with any JSON at all. */
export function anyAnswers(definition: ExerciseDefinition): fc.Arbitrary<Answers> {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.array(fc.record({ node: fc.string(), reply: fc.string(), word: fc.string() })),
  );
  const noise = fc.record(
    Object.fromEntries(allSteps(definition).map((step) => [step.id, fc.oneof(json, validValue(step, typed))])),
    { requiredKeys: [] },
  );
  return fc.oneof(noise, fc.dictionary(fc.string(), json));
}
