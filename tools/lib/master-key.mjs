import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { writeDurably } from './files.mjs';

/**
 * The key kept in the data folder, made on the first start: 32 random bytes in base64.
 * @param used whether data sealed with a key may exist already; a new key could then open none of it
 * @throws Failure when the key of existing data is gone
 */
export function keptMasterKey(dataDir, used) {
  const file = path.join(dataDir, 'master-key');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  if (used) {
    throw new Failure(`${file} is missing, but ${dataDir} holds data that was sealed with it. Put the file back, or set MASTER_KEY to that key.`);
  }
  const key = randomBytes(32).toString('base64');
  writeDurably(file, `${key}\n`);
  return key;
}
