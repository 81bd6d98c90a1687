/**
 * Runs the journeys of apps/e2e, `E2E_WORKERS` files at a time (two), each worker against a whole Attune of its own: fresh data,
 * demo practice, a free port; and against an empty one, for the first run. Arguments go to Playwright. Its settings find in
 * the environment: `E2E_BROWSER` (JSON for `launchOptions`), `E2E_EMPTY_URL` and `E2E_SETUP_CODE` (the empty one's address and
 * the code of its console), and `E2E_STACKS`, a JSON list with one of these for each worker: `url`, `dataDir`, `databaseUrl` (the
 * owner's), `clockFile` (by how many milliseconds its clock is ahead), `mailDir` (the mails it sent, see mailbox.mjs).
 *
 * No journey may hang on the hour at which it is run: all clocks are ahead from before the demo is made, by `E2E_AHEAD` milliseconds,
 * and begin on a Wednesday at ten, or at `E2E_NOW` (lib/present.mjs says how it is written).
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveBrowser } from './browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { report } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { aheadTo, ORDINARY } from './lib/present.mjs';
import { startMailbox } from './mailbox.mjs';
import { startStack } from './stack.mjs';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-e2e-'));
/** Whoever names a journey runs it alone. */
const WORKERS = Number(process.env.E2E_WORKERS ?? (process.argv.slice(2).some((arg) => !arg.startsWith('-')) ? 1 : 2));
const stacks = [];
const mailboxes = [];

async function start(name, demo, ahead, more = {}) {
  const clockFile = path.join(dataDir, `clock-${name}`);
  fs.writeFileSync(clockFile, String(ahead));
  const env = { ...process.env, TEST_CLOCK_FILE: clockFile, ...more };
  const stack = await startStack({ env, port: 0, dataDir: path.join(dataDir, name), demo, onEvent: console.error });
  stacks.push(stack);
  return { stack, clockFile };
}

async function startPractice(index, ahead) {
  const mailDir = path.join(dataDir, `mail-${index}`);
  const mailbox = await startMailbox(mailDir);
  mailboxes.push(mailbox);
  const { stack, clockFile } = await start(`demo-${index}`, true, ahead, { SMTP_URL: mailbox.url });
  const { url, databaseUrl, settings } = stack;
  return { url, databaseUrl, dataDir: settings.dataDir, clockFile, mailDir };
}

/** What all of them answer, once all have ended: one that failed leaves none behind that is still starting. */
async function together(starting) {
  await Promise.allSettled(starting);
  return Promise.all(starting);
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
  const ahead = aheadTo(process.env.E2E_NOW || ORDINARY);
  const starting = Array.from({ length: WORKERS }, (_, index) => startPractice(index, ahead));
  const [{ stack: empty }, ...practices] = await together([start('empty', false, ahead), ...starting]);
  process.exitCode = await playwright({
    E2E_AHEAD: String(ahead), E2E_STACKS: JSON.stringify(practices), E2E_BROWSER: JSON.stringify(browser),
    E2E_EMPTY_URL: empty.url, E2E_SETUP_CODE: empty.setupCode,
  });
} catch (error) {
  report(error);
} finally {
  for (const stack of stacks) await stack.stop();
  for (const mailbox of mailboxes) await mailbox.close();
  if (process.exitCode) console.error(`The programs' logs are kept below ${dataDir}`);
  else fs.rmSync(dataDir, { recursive: true, force: true });
}
