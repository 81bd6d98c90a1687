import fs from 'node:fs';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const procFile = (pid, name) => {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
};

/** Whether the process exists and has not ended (a zombie has). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !/^\d+ \(.*\) Z/s.test(procFile(pid, 'stat') ?? '');
}

/** What tells a process from a later one with the same number: the moment it started, where the system says so. */
export const birthOf = (pid) => procFile(pid, 'stat')?.replace(/^.*\) /s, '').split(' ')[19] ?? '';

/** Whether it is still the process that was noted as `{pid, birth}`. */
export const isSame = ({ pid, birth }) => isAlive(pid) && (birth === '' || birthOf(pid) === birth);

/** Waits until the condition holds; false when it does not in time. */
export async function waitUntil(condition, timeoutMs) {
  for (const end = performance.now() + timeoutMs; performance.now() < end; await pause(25)) if (condition()) return true;
  return condition();
}
