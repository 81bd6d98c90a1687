/**
 * Runs the journeys of apps/e2e against a whole Attune of their own: fresh data, demo practice, a free port; and a
 * second one, empty, for the first run. Arguments go to Playwright. Its settings find in the environment:
 * `E2E_BASE_URL`, `E2E_BROWSER` (JSON for `launchOptions`), `E2E_DATA_DIR`, `E2E_DATABASE_URL` (the owner's),
 * `E2E_EMPTY_URL` and `E2E_SETUP_CODE` (the empty one's address and the code of its console), `E2E_CLOCK_FILE` (by how many
 * milliseconds the first one's clock is ahead).
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveBrowser } from './browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { report } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { startStack } from './stack.mjs';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-e2e-'));
const clockFile = path.join(dataDir, 'clock');
const stacks = [];

async function start(name, demo, env = process.env) {
  const stack = await startStack({ env, port: 0, dataDir: path.join(dataDir, name), demo, onEvent: console.error });
  stacks.push(stack);
  return stack;
}

function playwright(env) {
  const child = spawn(process.execPath, [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...process.argv.slice(2)], {
    cwd: inRoot('apps', 'e2e'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

try {
  await ensureBuilt();
  const browser = await resolveBrowser();
  const practice = await start('demo', true, { ...process.env, TEST_CLOCK_FILE: clockFile });
  const empty = await start('empty', false);
  process.exitCode = await playwright({
    E2E_BASE_URL: practice.url, E2E_DATA_DIR: practice.settings.dataDir, E2E_DATABASE_URL: practice.databaseUrl,
    E2E_EMPTY_URL: empty.url, E2E_SETUP_CODE: empty.setupCode, E2E_BROWSER: JSON.stringify(browser), E2E_CLOCK_FILE: clockFile,
  });
} catch (error) {
  report(error);
} finally {
  for (const stack of stacks) await stack.stop();
  if (process.exitCode) console.error(`The programs' logs are kept below ${dataDir}`);
  else fs.rmSync(dataDir, { recursive: true, force: true });
}
