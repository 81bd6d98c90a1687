import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { waitUntil } from './processes.mjs';
import { whyItEnded } from './why-it-ended.mjs';

const LOG_LIMIT_BYTES = 20 * 1024 * 1024;
/**
 * Young objects of a request die with it: a nursery that holds several requests is swept less often and keeps less. A larger one
 * than this saves nothing more and costs memory. And a heap that may not grow to gigabytes is swept before it has grown to four
 * times what lives in it. The Dockerfile says the same.
 */
const HEAP = ['--max-semi-space-size=16', '--max-old-space-size=512'];
const LEASH = pathToFileURL(inRoot('tools', 'lib', 'leash.mjs')).href;

function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (fs.existsSync(file) && fs.statSync(file).size > LOG_LIMIT_BYTES) fs.renameSync(file, `${file}.1`);
  return fs.createWriteStream(file, { fd: fs.openSync(file, 'a', 0o600) }); // open before anything looks for it
}

/** A line's facts, when it is JSON. */
const parsed = (line) => {
  try {
    return line.startsWith('{') ? JSON.parse(line) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * One of Attune's own programs, as a child process. What it prints goes to its log; until it is ready its
 * JSON lines are also offered to whoever listens. It leads a process group of its own, so that Ctrl-C reaches it through us and in its turn.
 */
export class Service {
  /**
   * @param name names the log file  @param script built program, absolute or below the project's root
   * @param readyMessage the `msg` of the JSON line that says it can serve; without one it runs to its end
   */
  constructor({ name, script, args = [], env, logDir, readyMessage, onLine = () => undefined }) {
    Object.assign(this, { name, script, args, env, readyMessage, onLine, logFile: path.join(logDir, `${name}.log`) });
    this.recent = [];
  }

  get pid() {
    return this.child?.pid;
  }

  /**
   * Starts the program.
   * @returns the ready line (a server), or the last JSON line when the program has come to its end
   * @throws Failure with a readable reason when it ends before that
   */
  start() {
    const log = openLog(this.logFile);
    this.recent = [];
    this.stopping = false;
    this.child = spawn(process.execPath, [...HEAP, '--import', LEASH, path.resolve(inRoot(), this.script), ...this.args], {
      cwd: inRoot(),
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    const { child } = this;
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        log.end(() => resolve({ code, signal }));
      });
    });
    return new Promise((resolve, reject) => {
      let last;
      let ready = false;
      const take = (line) => {
        const secret = line.includes('"setup.code"'); // shown once at the terminal, kept nowhere
        if (!secret) log.write(`${line}\n`);
        if (ready && !secret) return; // a serving program's lines are its log's alone
        const fact = parsed(line);
        if (!secret) this.recent = [...this.recent.slice(-59), line];
        if (!fact) return;
        last = fact;
        this.onLine(fact);
        if (this.readyMessage && fact.msg === this.readyMessage) {
          ready = true;
          resolve(fact);
        }
      };
      for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', take);
      child.once('error', reject);
      void this.ended.then(({ code, signal }) => {
        if (code === 0 && !this.readyMessage) resolve(last);
        else reject(new Failure(whyItEnded({ name: this.name, lines: this.recent, code, signal, logFile: this.logFile })));
      });
    });
  }

  /** Asks the program to finish what it accepted and to end; ends it by force when that takes longer. */
  async stop(graceMs = 25_000) {
    this.stopping = true;
    const { child } = this;
    const over = () => !child || child.exitCode !== null || child.signalCode !== null;
    if (over()) return;
    child.kill('SIGTERM');
    if (!(await waitUntil(over, graceMs))) child.kill('SIGKILL');
    await this.ended;
  }
}
