import { loadKind } from '../kinds/on-demand.js';
import type { ExerciseDefinition } from '../types/index.js';
import { allSteps } from './walk.js';

/** Brings the rules of every kind an exercise uses; resolves at once where they are here already. */
export async function loadKinds(definition: ExerciseDefinition): Promise<void> {
  await Promise.all([...new Set(allSteps(definition).map(({ kind }) => kind))].map(loadKind));
}
