import { createHash } from 'node:crypto';
import { library, type LibraryExercise } from '@attune/exercise/library';
import { namedId } from '../../platform/ids.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';

/** A built-in exercise as it is in this build. */
export interface BuiltInVersion extends LibraryExercise {
  versionId: string;
  digest: Buffer;
}

const builtIn = (exercise: LibraryExercise): BuiltInVersion => {
  const digest = createHash('sha256').update(canonicalJson(exercise.definition)).digest();
  return { ...exercise, digest, versionId: namedId(exercise.id, digest) };
};

/** The built-in exercises, by the id of their version. */
export const builtInVersions: ReadonlyMap<string, BuiltInVersion> = new Map(
  library.map(builtIn).map((version) => [version.versionId, version]),
);
