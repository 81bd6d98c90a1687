import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['dist', 'node_modules', 'test', 'test-results', 'coverage', '.nx']);
const isTest = (name) => /\.(spec|int-spec)\.\w+$/.test(name);

function* sourcesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name) || entry.name.startsWith('dist-') || isTest(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesBelow(file);
    else if (entry.isFile()) yield file;
  }
}

/** One hash over the names and contents of everything a build reads below the given files and folders. */
export function sourceHash(root, places) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    const full = path.join(root, place);
    if (!fs.existsSync(full)) continue;
    for (const file of fs.statSync(full).isDirectory() ? sourcesBelow(full) : [full]) {
      hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}
