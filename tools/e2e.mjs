/**
 * Runs the journeys of apps/e2e against a whole Attune of their own: fresh data, demo practice, a free port.
 * Arguments go to Playwright. Its settings find in the environment: `E2E_BASE_URL`, `E2E_BROWSER` (JSON for
 * `launchOptions`), `E2E_DATA_DIR`, `E2E_DATABASE_URL` (the owner's).
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
let stack;

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
  stack = await startStack({ port: 0, dataDir, demo: true, onEvent: console.error });
  process.exitCode = await playwright({
    E2E_BASE_URL: stack.url, E2E_DATA_DIR: dataDir, E2E_DATABASE_URL: stack.databaseUrl, E2E_BROWSER: JSON.stringify(browser),
  });
} catch (error) {
  report(error);
} finally {
  await stack?.stop();
  if (process.exitCode) console.error(`The programs' logs are kept in ${path.join(dataDir, 'logs')}`);
  else fs.rmSync(dataDir, { recursive: true, force: true });
}
