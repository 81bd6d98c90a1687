import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startStack } from '../stack.mjs';
import { canMeasure, residentOf } from './usage.mjs';

/** What the API process takes: its start, its rest before anybody came, and after all the load of this run. */
export async function measureMemory(figures, bench) {
  figures.add('API process: start', bench.startMs / 1000, 's', { must: 2.5, aim: 1.2 });
  if (!canMeasure()) return figures.skip('API process: memory', 'this system does not tell what a process uses');
  figures.add('API process: idle', bench.idle, 'MB', { must: 200, aim: 160 });
  return figures.add('API process: after load', residentOf(bench.api.pid), 'MB', { must: 350, aim: 300 });
}

async function timedStart(dataDir) {
  const began = performance.now();
  const stack = await startStack({ port: 0, dataDir, demo: true });
  const seconds = (performance.now() - began) / 1000;
  await stack.stop();
  return seconds;
}

/** `npm start` with everything installed and built: with new data (the demo practice is made) and again. */
export async function measureStart(figures) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-bench-'));
  try {
    figures.add('npm start, first', await timedStart(dataDir), 's', { must: 15, aim: 8 });
    figures.add('npm start, again', await timedStart(dataDir), 's', { must: 5, aim: 3 });
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
