/**
 * `npm run dev`: the database, the API and the worker watching their sources, and the portal served by Vite, which
 * passes /api on. The portal answers on PORT, the API on the port after it.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { Failure, report } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { claimable } from './lib/ports.mjs';
import { stage } from './lib/stages.mjs';
import { DEMO_PASSWORD, Stack } from './stack.mjs';

/** A program that watches its sources and writes to this terminal. */
class Watcher {
  constructor(args, { env, cwd = inRoot() }) {
    this.child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
  }

  get pid() {
    return this.child.pid;
  }

  /** Ends the program with whatever it started. */
  async stop() {
    if (this.child.exitCode === null && this.child.signalCode === null) process.kill(-this.child.pid, 'SIGTERM');
    await this.ended;
  }
}

class DevStack extends Stack {
  async startServices() {
    this.apiPort = await claimable(this.port + 1, '127.0.0.1');
    if (!this.apiPort) throw new Failure(`Port ${this.port + 1} is in use; the API needs it.`);
    const env = { ...this.programEnv(), API_PORT: String(this.apiPort), NODE_ENV: this.env.NODE_ENV ?? 'development' };
    const bin = (...parts) => inRoot('node_modules', ...parts);
    const mark = path.join(inRoot('apps', 'api', 'dist'), 'worker.js');
    const api = new Watcher([bin('@nestjs', 'cli', 'bin', 'nest.js'), 'start', '--watch', '--preserveWatchOutput'], { env: { ...env, PORT: String(this.apiPort) }, cwd: inRoot('apps', 'api') });
    const portal = new Watcher([bin('vite', 'bin', 'vite.js'), '--port', String(this.port), '--strictPort'], { env, cwd: inRoot('apps', 'portal') });
    this.services = [api, portal];
    const worker = await this.startWorker(mark, env);
    if (worker) this.services.push(worker);
  }

  /** The API's compiler empties the folder first, so the worker waits for its file to be there again. */
  async startWorker(file, env) {
    const before = fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (this.stopping) return undefined;
      if (fs.existsSync(file) && fs.statSync(file).mtimeMs !== before) return new Watcher(['--watch', '--watch-preserve-output', file], { env });
    }
  }
}

let stack;
let ending;
async function end() {
  if (ending) return;
  ending = true;
  await stack?.stop();
  process.exit(process.exitCode ?? 0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
process.on('disconnect', end);
process.channel?.unref();

try {
  stack = new DevStack({ stage });
  await stack.prepare();
  await stage('Build', ensureBuilt);
  await stack.start();
  if (!ending) console.log(`\nThe portal is at ${stack.url}; the API answers there below /api.${stack.content.demo ? ` Demo password: ${DEMO_PASSWORD}` : ''}\n`);
} catch (error) {
  report(error);
  await end();
}
