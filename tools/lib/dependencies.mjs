import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';

const read = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether the installed tree is another than the lock file's.
 * npm writes its own account of the tree last, so an install that was cut short counts as stale.
 * @param wanted `packages` of package-lock.json  @param installed `packages` of node_modules/.package-lock.json
 */
export function isStale(wanted, installed) {
  if (!installed) return true;
  return Object.entries(wanted).some(([place, entry]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return false;
    const there = installed[place];
    if (!there) return !(entry.optional || entry.devOptional); // made for another platform
    return there.version !== entry.version || there.integrity !== entry.integrity;
  });
}

/**
 * Installs what package-lock.json names, when node_modules is missing or differs from it. Install scripts do not run.
 * @returns a note for the progress report
 * @throws Failure with what npm said
 */
export function ensureDependencies(root, nodeFolder) {
  const wanted = read(path.join(root, 'package-lock.json'));
  if (!wanted) throw new Failure('package-lock.json is missing or unreadable.');
  const modules = path.join(root, 'node_modules');
  if (!isStale(wanted, read(path.join(modules, '.package-lock.json')))) return 'up to date';
  const result = npm(['ci', '--ignore-scripts'], { cwd: root, nodeFolder });
  if (result.status !== 0) throw new Failure(`${result.output}\nThe dependencies could not be installed.`);
  return 'installed';
}
