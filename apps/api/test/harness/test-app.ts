import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AppModule } from '../../src/app.module.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** A clock that stands where a test puts it. */
export class TestClock extends Clock {
  private offset = 0;
  private stopped: number | undefined;

  override now(): Date {
    return new Date((this.stopped ?? super.now().getTime()) + this.offset);
  }
  /** Lets time stand still, so that a slow machine changes nothing. It moves by `set` and `advance` alone then. */
  stop(): void {
    this.stopped ??= super.now().getTime();
  }
  /** Moves the present to an instant; time then goes on from there. */
  set(instant: string | Date): void {
    this.offset = new Date(instant).getTime() - (this.stopped ?? super.now().getTime());
  }
  advance(ms: number): void {
    this.offset += ms;
  }
}

/** The application on a database of its own, as users meet it: over HTTP. */
export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  clock: TestClock;
  database: TestDatabase;
  /** Where files lie, unless `environment` names another place. */
  dataDir: string;
  /** Connected as the owner of the database, to look behind the application. */
  owner: Client;
  close(): Promise<void>;
}

/** Starts the application on a free loopback port. `environment` adds to or replaces the settings. */
export async function startTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'attune-test-'));
  Object.assign(process.env, {
    DATABASE_URL: '',
    APP_DATABASE_URL: database.appUrl,
    MASTER_KEY: randomBytes(32).toString('base64'),
    PUBLIC_URL: 'http://localhost:3000',
    PORT: '0',
    DATA_DIR: dataDir,
    ...environment,
  });
  const app = await createApp(AppModule);
  const clock = new TestClock();
  const real = app.get(Clock);
  real.now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    app,
    url: `http://127.0.0.1:${new URL(await app.getUrl()).port}`,
    clock,
    database,
    dataDir,
    owner,
    async close() {
      await app.close();
      await owner.end();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}
