import { library } from '../library/index.js';
import type { ExerciseDefinition } from '../types/index.js';

/** The definition of a built-in exercise by its catalogue id. */
export function definitionOf(catalogId: string): ExerciseDefinition {
  const found = library.find((exercise) => exercise.catalogId === catalogId);
  if (!found) throw new Error(`no exercise ${catalogId}`);
  return found.definition;
}
