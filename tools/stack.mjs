import fs from 'node:fs';
import path from 'node:path';
import { addressOf, isLoopback, readSettings } from './env.mjs';
import { contentOf, dropContent, greetDatabase, hasDatabase, startDatabase } from './lib/database.mjs';
import { appDatabaseUrlOf } from './lib/database-urls.mjs';
import { Failure } from './lib/failure.mjs';
import { keptMasterKey } from './lib/master-key.mjs';
import { withoutNpm } from './lib/npm.mjs';
import { inRoot } from './lib/paths.mjs';
import { claimable } from './lib/ports.mjs';
import { isAlive, pause } from './lib/processes.mjs';
import { RunFile } from './lib/run-file.mjs';
import { Service } from './lib/service.mjs';
import { keepRunning } from './lib/supervise.mjs';

/** The people of the demo practice, as the seed makes them. */
export const DEMO_PASSWORD = 'attune-demo-practice';
export const DEMO_PEOPLE = [
  ['owner@demo.attune.test', 'owns the practice Riverbend'],
  ['therapist@demo.attune.test', 'treats client@'],
  ['therapist2@demo.attune.test', 'treats client2@'],
  ['supervisor@demo.attune.test', 'supervises both therapists'],
  ['client@demo.attune.test', 'a client'],
  ['client2@demo.attune.test', 'another client'],
  ['therapist@other.attune.test', 'a therapist of the practice Northlight, and a client in Riverbend'],
  ['client@other.attune.test', 'a client there'],
];

const quietly = async (_title, work) => work();

/**
 * A whole running Attune: database, API with portal, worker. It runs what is built; building is the caller's affair.
 * Once started it has `url`, `port`, `publicUrl`, `databaseUrl`, `appDatabaseUrl`, `masterKey`, `content` (`empty`,
 * `demo`) and, while no practice exists, `setupCode`.
 */
export class Stack {
  /**
   * @param options.env environment to read the settings from (default: this process's)
   * @param options.port, options.dataDir, options.demo override `PORT` (0: any free one), `DATA_DIR` and `DEMO`
   * @param options.stage runs and reports one stage: `(title, work) => Promise`
   * @param options.onEvent told in a sentence when a part had to be started again
   * @param options.onGiveUp told in a sentence when a part cannot be kept running
   * @throws Failure naming every setting that cannot be used
   */
  constructor({ env = process.env, port, dataDir, demo, stage = quietly, onEvent = () => undefined, onGiveUp = () => undefined } = {}) {
    const given = { ...env };
    if (port !== undefined) given.PORT = String(port);
    if (dataDir !== undefined) given.DATA_DIR = dataDir;
    if (demo !== undefined) given.DEMO = demo ? '1' : '0';
    const settings = readSettings(given);
    Object.assign(this, { settings, env: given, stage, onEvent, onGiveUp, services: [] });
    this.runFile = new RunFile(settings.dataDir);
    this.logDir = path.join(settings.dataDir, 'logs');
  }

  /**
   * Takes the data folder and the port.
   * @throws Failure when another run or program has them
   */
  async prepare() {
    fs.mkdirSync(this.settings.dataDir, { recursive: true, mode: 0o700 });
    await this.runFile.waitForEarlierRun();
    await this.claimPort();
    this.note('starting');
  }

  /** Starts every part in order; after a failure, `stop()` is still to be called. */
  async start() {
    await this.step('Database', () => this.startDatabase());
    await this.step('Migrations', () => this.runToEnd('migrate', 'apps/api/dist/migrate.js').then(() => 'up to date'));
    await this.fill();
    await this.startServices();
    this.note('ready');
  }

  /** A stage, unless we were asked to stop meanwhile. */
  async step(title, work) {
    if (this.stopping) throw new Failure('Attune was stopped while it started.');
    return this.stage(title, work);
  }

  async claimPort() {
    const { host, port, publicUrl } = this.settings;
    const claimed = await claimable(port, host);
    if (claimed === undefined) throw new Failure(`Port ${port} is in use by another program. Stop it, or start Attune with another one: PORT=${port + 1} npm start`);
    this.port = claimed;
    this.url = addressOf(host, claimed);
    this.publicUrl = publicUrl ?? this.url;
  }

  async startDatabase() {
    const { settings } = this;
    if (!settings.embedded) {
      this.databaseUrl = settings.databaseUrl;
      this.masterKey = settings.masterKey;
    } else {
      this.masterKey = settings.masterKey ?? keptMasterKey(settings.dataDir, hasDatabase(settings.dataDir));
      this.database = await startDatabase(settings.dataDir, 0);
      this.databaseUrl = this.database.url;
      if (fs.existsSync(this.unfinishedSeed())) await dropContent(this.databaseUrl);
      fs.rmSync(this.unfinishedSeed(), { force: true });
    }
    this.appDatabaseUrl = settings.appDatabaseUrl ?? appDatabaseUrlOf(this.databaseUrl);
    const greeting = await greetDatabase(this.databaseUrl);
    if (!this.database) return greeting;
    this.keepDatabase();
    return `${greeting}, ${this.database.adopted ? 'adopted' : 'started'}`;
  }

  /** What each program is told. The owner's address goes to those alone that change the schema or fill it. */
  programEnv(extra = {}) {
    const { host } = this.settings;
    const env = {
      ...withoutNpm(this.env),
      HOST: host, PORT: String(this.port), PUBLIC_URL: this.publicUrl, DATA_DIR: this.settings.dataDir,
      PORTAL_DIR: this.env.PORTAL_DIR ?? inRoot('apps', 'portal', 'dist'),
      APP_DATABASE_URL: this.appDatabaseUrl, MASTER_KEY: this.masterKey,
    };
    delete env.DATABASE_URL;
    return { ...env, ...extra };
  }

  runToEnd(name, script) {
    const env = this.programEnv({ DATABASE_URL: this.databaseUrl, DEMO: this.settings.demo ? '1' : '0' });
    const program = new Service({ name, script, env, logDir: this.logDir });
    const ended = program.start();
    this.services = [program];
    this.note('starting');
    return ended;
  }

  /** Makes the demo practice when it is wanted and nothing is there. */
  async fill() {
    this.content = await contentOf(this.databaseUrl);
    if (this.content.empty && this.settings.demo) await this.step('Demo practice', () => this.seed());
    if (this.content.demo && (this.settings.production || !isLoopback(this.settings.host))) {
      throw new Failure(
        'This database holds the demo practice, whose passwords are published: it is served to this machine only, ' +
          'and never with NODE_ENV=production. Choose another DATA_DIR or database.',
      );
    }
  }

  async seed() {
    const unfinished = this.unfinishedSeed();
    fs.writeFileSync(unfinished, '');
    await this.runToEnd('seed', 'apps/api/dist/seed/main.js');
    fs.rmSync(unfinished);
    this.content = await contentOf(this.databaseUrl);
    return 'created';
  }

  /** There while the demo practice is being made: half of one is thrown away by the next start. */
  unfinishedSeed() {
    return path.join(this.settings.dataDir, 'seed-unfinished');
  }

  async startServices() {
    const env = this.programEnv();
    const service = (name, script, readyMessage) =>
      new Service({ name, script, env, logDir: this.logDir, readyMessage, onLine: (fact) => fact.msg === 'setup.code' && this.takeSetupCode(fact.code) });
    const api = service('api', 'apps/api/dist/main.js', 'api.ready');
    const worker = service('worker', 'apps/api/dist/worker.js', 'worker.ready');
    this.services = [api, worker];
    const started = [this.step('API and portal', () => api.start().then(() => '')), this.step('Worker', () => worker.start().then(() => ''))];
    this.note('starting');
    const failed = (await Promise.allSettled(started)).find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    for (const part of this.services) this.keep({ name: `The program "${part.name}"`, ended: () => part.ended, restart: () => this.restart(part), stopping: () => this.stopping });
  }

  /** The API makes a new code whenever it starts; one after the first has to be told. */
  takeSetupCode(code) {
    if (this.setupCode) this.onEvent(`The code for ${this.publicUrl}/setup is now ${code}`);
    this.setupCode = code;
  }

  async restart(service) {
    const starting = service.start();
    this.note('ready');
    await starting;
  }

  keepDatabase() {
    this.keep({
      name: 'PostgreSQL',
      ended: async () => {
        while (!this.stopping && isAlive(this.database.pid)) await pause(250);
      },
      restart: async () => {
        this.database = await startDatabase(this.settings.dataDir, this.database.port);
      },
      stopping: () => this.stopping,
    });
  }

  keep(part) {
    void keepRunning(part, { onEvent: this.onEvent, giveUp: this.onGiveUp });
  }

  note(state) {
    this.runFile.write({ state, url: this.url, publicUrl: this.publicUrl }, this.services.map(({ pid }) => pid).filter(Boolean));
  }

  /** Stops everything in order: no new requests and those under way finished, then the jobs, then the database. */
  stop() {
    this.stopped ??= this.stopInOrder();
    return this.stopped;
  }

  async stopInOrder() {
    this.stopping = true;
    if (this.port) this.note('stopping');
    for (const service of this.services) await service.stop();
    await this.database?.stop();
    if (this.port) this.runFile.remove();
  }
}

/**
 * Starts Attune from built code and resolves when it serves; the options are the Stack's.
 * @throws Failure with a readable reason; whatever was started is stopped again
 */
export async function startStack(options) {
  const stack = new Stack(options);
  try {
    await stack.prepare();
    await stack.start();
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}
