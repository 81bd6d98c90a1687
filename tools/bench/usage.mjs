import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const read = (pid, file) => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
};

let tick;
const ticksPerSecond = () => (tick ??= Number(execFileSync('getconf', ['CLK_TCK'])));

/** Fields of /proc/<pid>/stat after the name, which may hold anything. */
const stat = (pid) => read(pid, 'stat')?.replace(/^.*\) /s, '').split(' ').map(Number);

/** Whether this system tells what a process used. */
export const canMeasure = () => stat(process.pid) !== undefined;

const own = (fields) => fields[11] + fields[12];

/** Milliseconds of processor time a process has used. */
export const cpuOf = (pid) => (own(stat(pid)) * 1000) / ticksPerSecond();

/** As `cpuOf`, with the children it has and had: a PostgreSQL server. */
export function cpuOfFamily(pid) {
  const children = (read(pid, `task/${pid}/children`) ?? '').split(' ').filter(Boolean);
  const parent = stat(pid);
  const ticks = own(parent) + parent[13] + parent[14] + children.reduce((sum, child) => sum + own(stat(child) ?? Array(20).fill(0)), 0);
  return (ticks * 1000) / ticksPerSecond();
}

/** Resident memory of a process in MB. */
export const residentOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(read(pid, 'status') ?? '')?.[1]) / 1024;
