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
 * Makes node_modules what package-lock.json names, when it is missing or differs. Install scripts do not run.
 * A tree that only differs is mended first, in seconds; what does not end up exactly as locked is installed anew.
 * @param announce called with a sentence before anything is installed
 * @returns a note for the progress report
 * @throws Failure with what npm said
 */
export function ensureDependencies(root, nodeFolder, announce) {
  const wanted = read(path.join(root, 'package-lock.json'));
  if (!wanted) throw new Failure('package-lock.json is missing or unreadable.');
  const installed = () => read(path.join(root, 'node_modules', '.package-lock.json'));
  if (!isStale(wanted, installed())) return 'up to date';
  const run = (args) => npm([...args, '--ignore-scripts'], { cwd: root, nodeFolder });
  if (installed()) {
    announce('Bringing the dependencies up to date from npm.');
    run(['install', '--no-save']);
    if (!isStale(wanted, installed())) return 'brought up to date';
  }
  announce('Installing the dependencies from npm; this takes a minute.');
  const result = run(['ci']);
  if (result.status !== 0) throw new Failure(`${result.output}\nThe dependencies could not be installed.`);
  return 'installed';
}
