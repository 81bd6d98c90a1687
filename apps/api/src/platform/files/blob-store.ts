/**
 * Where sealed bytes lie outside of the database. It is told nothing of what it keeps: names are ids of ours, bytes are
 * envelopes. A blob is written once and never changed.
 */
export abstract class BlobStore {
  /** Keeps a blob for good: it is there after a crash once this resolves. */
  abstract put(folder: string, name: string, bytes: Buffer): Promise<void>;
  /** @throws Error when there is no such blob, or the store cannot be reached */
  abstract get(folder: string, name: string): Promise<Buffer>;
  /** Removes a folder and everything in it; one that is gone already is fine. */
  abstract remove(folder: string): Promise<void>;
}

/** The folder of one uploaded file. */
export const folderOf = (practiceId: string, fileId: string): string => `${practiceId}/${fileId}`;
