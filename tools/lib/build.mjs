import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeCommand } from './command.mjs';
import { Failure } from './failure.mjs';
import { withoutNpm } from './npm.mjs';
import { inRoot, root } from './paths.mjs';
import { sourceHash } from './source-hash.mjs';

const SOURCES = ['apps/api', 'apps/portal', 'libs', 'nx.json', 'tsconfig.base.json', 'package-lock.json'];
const RESULTS = ['apps/api/dist/main.js', 'apps/api/dist/worker.js', 'apps/api/dist/migrate.js', 'apps/portal/dist/index.html'];
const STAMP = inRoot('.cache', 'build');

/** Nx without its daemon, its cloud or its terminal pages; it remembers what it built in `.nx`. */
export const nxEnvironment = () => ({ ...withoutNpm(process.env), NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' });

/** Runs Nx to its end. */
export const nx = (args) => nodeCommand([fileURLToPath(import.meta.resolve('nx')), ...args], { env: nxEnvironment() });

/**
 * Builds API, portal and libraries when a source has changed since the last build that succeeded.
 * @returns a note for the progress report
 * @throws Failure with the compiler's words
 */
export async function ensureBuilt() {
  const wanted = sourceHash(root, SOURCES);
  const built = fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted;
  if (built && RESULTS.every((file) => fs.existsSync(inRoot(file)))) return 'up to date';
  const { status, output } = await nx(['run-many', '-t', 'build', '--projects=@attune/api,@attune/portal', '--outputStyle=static']);
  if (status !== 0) throw new Failure(`${output}\nThe build failed.`);
  fs.mkdirSync(inRoot('.cache'), { recursive: true });
  fs.writeFileSync(STAMP, wanted);
  return 'built';
}
