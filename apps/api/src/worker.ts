import { NestFactory } from '@nestjs/core';
import { readEnv } from './platform/config/env.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { log } from './platform/logging/log.js';
import { nestLogger } from './platform/logging/nest-logger.js';
import { runProcess } from './platform/run-process.js';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async () => {
  const env = readEnv();
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger, abortOnError: false });
  const runner = app.get(JobRunner);
  await runner.start(env.appDatabaseUrl);
  log.info('worker.ready');
  return async () => {
    await runner.stop();
    await app.close();
  };
});
