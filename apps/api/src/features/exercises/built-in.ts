import { createHash } from 'node:crypto';
import { library, type LibraryExercise } from '@attune/exercise/library';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';

/** A built-in exercise as it is in this build. */
export interface BuiltInVersion extends LibraryExercise {
  versionId: string;
  digest: Buffer;
}

/** An id made of what it names (UUIDv8, RFC 9562): every build and practice makes the same one for the same content. */
function contentId(exerciseId: string, digest: Buffer): string {
  const bytes = createHash('sha256').update(exerciseId).update(digest).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const builtIn = (exercise: LibraryExercise): BuiltInVersion => {
  const digest = createHash('sha256').update(canonicalJson(exercise.definition)).digest();
  return { ...exercise, digest, versionId: contentId(exercise.id, digest) };
};

/** The built-in exercises, by the id of their version. */
export const builtInVersions: ReadonlyMap<string, BuiltInVersion> = new Map(
  library.map(builtIn).map((version) => [version.versionId, version]),
);
