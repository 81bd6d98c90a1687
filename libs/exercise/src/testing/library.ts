import { library } from '../library/index.js';
import type { ExerciseDefinition } from '../types/index.js';

/** The built-in exercises that tests are written against; a practice of the catalogue may have more than one. */
const slugs = {
  A1: 'inner-weather',
  A10: 'three-compassionate-statements',
  B1: 'asking-for-an-evening-alone',
  C6: 'gratitude-and-appreciation',
};
export type BuiltIn = keyof typeof slugs;

/** The definition of one of them by its catalogue id. */
export function definitionOf(catalogId: BuiltIn): ExerciseDefinition {
  const found = library.find(({ slug }) => slug === slugs[catalogId]);
  if (!found) throw new Error(`no exercise ${catalogId}`);
  return found.definition;
}
