import { NestFactory } from '@nestjs/core';
import { readEnv } from './platform/config/env.js';
import { ReleaseRounds } from './features/enrolments/releases/release-rounds.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { Rounds } from './platform/jobs/rounds.js';
import { log } from './platform/logging/log.js';
import { nestLogger } from './platform/logging/nest-logger.js';
import { runProcess } from './platform/run-process.js';
import { WorkerModule } from './worker.module.js';

/** How long a step of a program may be late; who moves the clock does not wait as long. */
const RELEASE_EVERY_MS = { usually: 30_000, clockMoved: 1_000 };

await runProcess('worker', async () => {
  const env = readEnv();
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger, abortOnError: false });
  const runner = app.get(JobRunner);
  await runner.start(env.appDatabaseUrl);
  const releases = new Rounds('program.round', RELEASE_EVERY_MS[env.testClockFile ? 'clockMoved' : 'usually'], () => app.get(ReleaseRounds).round());
  releases.start();
  log.info('worker.ready');
  return async () => {
    await releases.stop();
    await runner.stop();
    await app.close();
  };
});
