import { Readable } from 'node:stream';
import { type BlobStore, folderOf } from '../../platform/files/blob-store.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { ByteRange } from './byte-range.js';
import { type Part, partsOf } from './parts.js';

/** What is known of a file whose bytes are to be read. */
export interface StoredFile {
  id: string;
  practiceId: string;
  /** The length of each of its parts, and the blob it lies in. */
  chunks: number[];
  blobs: string[];
}

/**
 * Opens the parts of a file that hold a range of bytes, one after the other. Waits for the first, so that what fails, fails before
 * anything was read.
 * @throws Error when a part is not there, or the store cannot be reached
 */
export async function readBytes(store: BlobStore, { id, practiceId, chunks, blobs }: StoredFile, sealer: ClientSealer, range: ByteRange): Promise<Readable> {
  const folder = folderOf(practiceId, id);
  const opened = async ({ index, offset, from, until }: Part): Promise<Buffer> =>
    sealer.openBytes(`file:${id}:${offset}`, await store.get(folder, blobs[index]!)).subarray(from, until);
  const [first, ...others] = partsOf(chunks, range);
  const start = await opened(first!);
  async function* bytes(): AsyncGenerator<Buffer> {
    yield start;
    for (const part of others) yield await opened(part);
  }
  return Readable.from(bytes(), { objectMode: false });
}
