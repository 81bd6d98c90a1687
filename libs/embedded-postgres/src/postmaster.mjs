import fs from 'node:fs';
import path from 'node:path';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until `condition` holds; false when it did not within `timeoutMs`. */
export async function waitUntil(condition, timeoutMs) {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(20)) if (await condition()) return true;
  return condition();
}

/** A process that ended but that nobody waited for: a PID 1 which reaps nothing keeps it for ever. */
function isZombie(pid) {
  try {
    return /^\d+ \(.*\) Z/s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** True when the process exists and has not ended. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** True when the process is a server on this data folder, and not another one that got the same number later. */
export function serves(pid, dataDir) {
  if (!isAlive(pid)) return false;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDir);
  } catch {
    return true; // no /proc on this system: believe the lock file
  }
}

/** What `postmaster.pid` says: process, port and state (`starting`, `ready`, `stopping`); undefined when there is none. */
export function readLock(dataDir) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), state: (lines[7] ?? '').trim() || 'starting' };
  } catch {
    return undefined;
  }
}

/** Server processes that still work in the data folder (they outlive a killed postmaster for a moment). */
export function orphansIn(dataDir) {
  const orphans = [];
  let entries = [];
  try {
    entries = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return orphans;
  }
  for (const pid of entries) {
    try {
      if (fs.readlinkSync(`/proc/${pid}/cwd`) === dataDir && !isZombie(pid)) orphans.push(Number(pid));
    } catch {
      continue; // ended while we looked, or not ours
    }
  }
  return orphans;
}

/**
 * Removes the lock file of a postmaster that is gone, so that a new one may start.
 * Never while one of its processes lives: two servers on the same files would destroy them.
 * @throws when such processes do not end within ten seconds.
 */
export async function clearStaleLock(dataDir) {
  const gone = await waitUntil(() => orphansIn(dataDir).length === 0, 10_000);
  if (!gone) throw new Error(`Processes of an earlier PostgreSQL still use ${dataDir}: ${orphansIn(dataDir).join(', ')}`);
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

/** Fast shutdown; an immediate one (crash-safe) when that takes over 30 seconds. */
export async function shutDown(pid, dataDir) {
  if (serves(pid, dataDir)) process.kill(pid, 'SIGINT');
  if (await waitUntil(() => !serves(pid, dataDir), 30_000)) return;
  process.kill(pid, 'SIGQUIT');
  await waitUntil(() => !serves(pid, dataDir), 10_000);
}
