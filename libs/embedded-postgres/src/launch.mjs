import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { layout, serverEnvironment } from './cluster.mjs';
import { freePort } from './port.mjs';
import { clearStaleLock, isAlive, readLock, serves, waitUntil } from './postmaster.mjs';
import { settingArguments } from './settings.mjs';

const START_TIMEOUT_MS = 120_000;

/**
 * Adopts the server that an earlier run left behind, when one is alive and not on its way out.
 * @returns its lock, or undefined when a new one must be started (the way is clear then).
 */
export async function adopt(dataDir) {
  let lock = readLock(dataDir);
  if (!lock) return undefined;
  if (serves(lock.pid, dataDir)) {
    const { pid } = lock;
    await waitUntil(() => {
      lock = readLock(dataDir);
      return !serves(pid, dataDir) || lock?.state === 'ready';
    }, START_TIMEOUT_MS);
    if (lock?.state === 'ready' && serves(pid, dataDir)) return lock;
  }
  await clearStaleLock(dataDir);
  return undefined;
}

const tail = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');

/**
 * Starts a new server and waits until it takes connections.
 * It leads a process group of its own: Ctrl-C in the terminal reaches us, and we stop it when its turn has come.
 */
export async function launch({ dir, postgres, runner, port, ephemeral, settings }) {
  const { dataDir, log } = layout(dir);
  const chosen = await freePort(port);
  const [command, args] = runner.wrap(postgres, ['-D', dataDir, '-p', String(chosen), ...settingArguments({ ephemeral, settings })]);
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(command, args, {
    ...runner.options,
    env: serverEnvironment(),
    cwd: '/',
    stdio: ['ignore', output, output],
    detached: true,
  });
  fs.closeSync(output);
  let ended;
  child.once('exit', (code, signal) => (ended = signal ?? code));
  child.once('error', (error) => (ended = error.message));
  let lock;
  const ready = await waitUntil(() => {
    lock = readLock(dataDir);
    return ended !== undefined || (lock?.state === 'ready' && lock.port === chosen && isAlive(lock.pid));
  }, START_TIMEOUT_MS);
  child.unref();
  if (ended !== undefined) throw new Error(`PostgreSQL did not start (${ended}). The end of ${log}:\n${tail(log)}`);
  if (!ready) throw new Error(`PostgreSQL was not ready within ${START_TIMEOUT_MS / 1000} seconds; see ${log}`);
  return lock;
}
