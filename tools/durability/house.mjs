import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@attune/embedded-postgres';
import { appDatabaseUrlOf } from '../lib/database-urls.mjs';
import { withoutNpm } from '../lib/npm.mjs';
import { claimable } from '../lib/ports.mjs';
import { isAlive, waitUntil } from '../lib/processes.mjs';
import { Service } from '../lib/service.mjs';

/**
 * Built API and worker on a PostgreSQL that waits for its disk, in a folder of its own; made to be killed.
 * Every part can be ended by SIGKILL and comes back on the same port.
 */
export class House {
  /** @param built the API to run  @param settings PostgreSQL settings over the usual ones */
  constructor({ built, settings = {} }) {
    this.built = built;
    this.dir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-durability-'));
    this.settings = { max_connections: '100', ...settings };
    this.workerStarts = 0;
  }

  get databaseLog() {
    return path.join(this.dir, 'postgres', 'postgres.log');
  }

  async open() {
    await this.startDatabase();
    this.port = await claimable(0, '127.0.0.1');
    this.url = `http://127.0.0.1:${this.port}`;
    this.masterKey = randomBytes(32);
    this.appUrl = appDatabaseUrlOf(this.ownerUrl);
    this.env = {
      ...withoutNpm(process.env),
      HOST: '127.0.0.1', PORT: String(this.port), PUBLIC_URL: this.url, DATA_DIR: this.dir,
      APP_DATABASE_URL: this.appUrl, MASTER_KEY: this.masterKey.toString('base64'),
    };
    delete this.env.DATABASE_URL;
    delete this.env.SMTP_URL;
    await this.program('migrate', undefined, { DATABASE_URL: this.ownerUrl }).start();
  }

  program(name, readyMessage, extra = {}) {
    return new Service({ name, script: this.built.program(name), readyMessage, env: { ...this.env, ...extra }, logDir: path.join(this.dir, 'logs') });
  }

  async startDatabase() {
    this.database = await startEmbeddedPostgres({ dir: path.join(this.dir, 'postgres'), port: this.database?.port ?? 0, settings: this.settings });
    if (this.ownerUrl && this.ownerUrl !== this.database.url) throw new Error('PostgreSQL came back at another address.');
    this.ownerUrl = this.database.url;
  }

  async startApi() {
    this.api ??= this.program('main', 'api.ready');
    await this.api.start();
  }

  /** Keeps a worker running, whatever ends it. */
  keepWorker() {
    const worker = this.program('worker', 'worker.ready');
    this.worker = worker;
    this.kept = (async () => {
      while (!this.stopping) {
        this.workerStarts += 1;
        await worker.start().catch(() => undefined);
        await worker.ended;
      }
    })();
  }

  async killApi() {
    process.kill(this.api.pid, 'SIGKILL');
    await this.api.ended;
  }

  async killDatabase() {
    const { pid } = this.database;
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isAlive(pid), 10_000);
  }

  killWorker() {
    if (this.worker.pid && this.worker.child.exitCode === null && this.worker.child.signalCode === null) process.kill(this.worker.pid, 'SIGKILL');
  }

  async close({ keep = false } = {}) {
    this.stopping = true;
    await this.api?.stop();
    await this.worker?.stop();
    await this.kept;
    await this.database?.stop();
    if (!keep) fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
