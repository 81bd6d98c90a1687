import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const running = new Set();
const LONGEST_MS = 15 * 60_000;

/**
 * Runs a program to its end, a quarter of an hour at most.
 * @returns its status and what it said: on both streams (`output`), and on the first alone (`stdout`)
 */
export function command(file, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS); // a hanging program fails, it does not stop us
    const output = [];
    const stdout = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
    child.stdout.on('data', (data) => stdout.push(data));
    child.once('error', reject);
    child.once('close', (status) => {
      running.delete(child);
      clearTimeout(overdue);
      resolve({ status: status ?? 1, stdout: Buffer.concat(stdout).toString(), output: Buffer.concat(output).toString() });
    });
  });
}

/** Runs a JavaScript file with this Node. */
export const nodeCommand = (args, options) => command(process.execPath, args, options);

/** Ends whatever `command` still runs. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM');
}
