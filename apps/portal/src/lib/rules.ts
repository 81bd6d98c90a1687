import { loadKinds, type ExerciseDefinition } from '@attune/exercise/on-demand';

/**
 * Gives out what was read with an exercise in it once the rules of its kinds of steps are here: the engine brings those
 * that nearly every exercise has, the others are loaded when an exercise first has them. One that was never published has none.
 */
export async function withRules<T extends { definition: ExerciseDefinition | null }>(reading: Promise<T>): Promise<T> {
  const read = await reading;
  if (read.definition) await loadKinds(read.definition);
  return read;
}
