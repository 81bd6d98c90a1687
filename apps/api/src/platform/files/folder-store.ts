import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BlobStore } from './blob-store.js';

/** Blobs as files below one folder of this machine. */
export class FolderStore extends BlobStore {
  constructor(private readonly root: string) {
    super();
  }

  async put(folder: string, name: string, bytes: Buffer): Promise<void> {
    const place = path.join(this.root, folder);
    await mkdir(place, { recursive: true, mode: 0o700 });
    // Under another name until all of it is on the disk: a blob is there whole or not at all.
    const unfinished = path.join(place, `${name}.${randomBytes(4).toString('hex')}.part`);
    await written(unfinished, bytes);
    await rename(unfinished, path.join(place, name));
    await synced(place);
  }

  get(folder: string, name: string): Promise<Buffer> {
    return readFile(path.join(this.root, folder, name));
  }

  async remove(folder: string): Promise<void> {
    await rm(path.join(this.root, folder), { recursive: true, force: true });
  }
}

async function written(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings a folder's own list of names to the disk. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
