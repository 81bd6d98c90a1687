import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { openCopy } from './binaries.mjs';

/** The uid and gid of `nobody` on Linux: PostgreSQL insists on a user that has a name. */
const NOBODY = 65534;

const asMyself = { mode: 'self', wrap: (file, args) => [file, args], options: {} };

/** Root in a user namespace without a mapping: no longer uid 0 to PostgreSQL, still root to the file system. */
const unmappedNamespace = { mode: 'namespace', owner: 0, wrap: (file, args) => ['unshare', ['-U', '--', file, ...args]], options: {} };

const nobody = { mode: 'nobody', owner: NOBODY, wrap: (file, args) => [file, args], options: { uid: NOBODY, gid: NOBODY } };

/** Nobody, but able to pass folders closed to others: a root-only home in a container that forbids namespaces. */
const nobodyThroughClosedFolders = {
  mode: 'nobody-dac',
  owner: NOBODY,
  wrap: (file, args) => [
    'setpriv',
    [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--', file, ...args],
  ],
  options: {},
};

const RUNNERS = { namespace: unmappedNamespace, nobody, 'nobody-dac': nobodyThroughClosedFolders };

/** Runs a command to its end under the runner. */
export function runAs(runner, file, args, options = {}) {
  const [command, commandArgs] = runner.wrap(file, args);
  return spawnSync(command, commandArgs, { cwd: '/', encoding: 'utf8', ...options, ...runner.options });
}

/** PostgreSQL's own answer to "there is no cluster here": it got as far as finding itself and looking. */
const NO_CLUSTER = 2;

function canServe(runner, { postgres }, folder) {
  if (runner.mode === 'nobody') fs.chmodSync(folder, 0o711); // enter, not list; what lies below is closed itself
  const probe = runAs(runner, postgres, ['-C', 'port', '-D', `${folder}/no-cluster`], { env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  return probe.status === NO_CLUSTER && runAs(runner, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]).status === 0;
}

/**
 * Decides as whom PostgreSQL runs, because it refuses uid 0.
 * @param binaries the server's programs, which that identity must be able to run
 * @param folder folder that holds (or will hold) the data, which it must be able to enter
 * @param only the names of the modes that may be used (all when absent), in this order
 * @returns the runner and the binaries it runs: a copy, when those in node_modules are closed to it
 * @throws when running as root and no way works.
 */
export function pickRunner(binaries, folder, only = Object.keys(RUNNERS)) {
  if (process.getuid?.() !== 0) return { runner: asMyself, binaries };
  const candidates = only.map((mode) => RUNNERS[mode]);
  const runner = candidates.find((candidate) => canServe(candidate, binaries, folder));
  if (runner) return { runner, binaries };
  const copy = candidates.some(({ owner }) => owner === NOBODY) ? openCopy(binaries) : undefined;
  const second = copy && candidates.find((candidate) => canServe(candidate, copy, folder));
  if (second) return { runner: second, binaries: copy };
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine allows neither a user namespace nor the user "nobody" to run it. ' +
      'Start Attune as an ordinary user, or set DATABASE_URL.',
  );
}

/** Gives a file or a whole folder to the runner's user, when it belongs to another. */
export function handOver(runner, file) {
  if (runner.owner === undefined || !fs.existsSync(file) || fs.statSync(file).uid === runner.owner) return;
  const entries = fs.statSync(file).isDirectory() ? fs.readdirSync(file, { recursive: true, encoding: 'utf8' }) : [];
  for (const entry of entries) fs.lchownSync(`${file}/${entry}`, runner.owner, runner.owner);
  fs.chownSync(file, runner.owner, runner.owner); // last: a hand-over cut short is done again
}
