import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { layout } from './cluster.mjs';
import { isAlive, readLock, serves, shutDown } from './postmaster.mjs';

const PREFIX = 'attune-pg-';

/** A new folder for a throw-away server, marked with the process that owns it. */
export function createEphemeralFolder() {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), PREFIX));
  fs.writeFileSync(path.join(dir, 'owner'), String(process.pid));
  return dir;
}

/** Stops and removes throw-away servers whose owner was killed before it could do so itself. */
export async function sweepAbandoned() {
  const parent = fs.realpathSync(os.tmpdir());
  for (const name of fs.readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = path.join(parent, name);
    try {
      const owner = Number(fs.readFileSync(path.join(dir, 'owner'), 'utf8'));
      const { dataDir } = layout(dir);
      const lock = readLock(dataDir);
      if (!owner || isAlive(owner) || !lock || !serves(lock.pid, dataDir)) continue;
      await shutDown(lock.pid, dataDir);
      fs.rmSync(dir, { recursive: true, force: true });
    } catch {
      continue; // another user's, or swept by another run at the same time
    }
  }
}
