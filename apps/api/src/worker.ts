import { NestFactory } from '@nestjs/core';
import { readEnv } from './platform/config/env.js';
import { CoverRounds } from './features/absences/cover-rounds.js';
import { ResumeRounds } from './features/assignments/resuming/resume-rounds.js';
import { ReleaseRounds } from './features/enrolments/releases/release-rounds.js';
import { ReminderRounds } from './features/reminders/planning/reminder-rounds.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { Rounds } from './platform/jobs/rounds.js';
import { log } from './platform/logging/log.js';
import { nestLogger } from './platform/logging/nest-logger.js';
import { runProcess } from './platform/run-process.js';
import { WorkerModule } from './worker.module.js';

/** How long a step of a program, a plan after its rest, a cover, or a reminder may be late; who moves the clock does not wait as long. */
const RELEASE_EVERY_MS = { usually: 30_000, clockMoved: 1_000 };
const RESUME_EVERY_MS = { usually: 30_000, clockMoved: 1_000 };
const COVER_EVERY_MS = { usually: 30_000, clockMoved: 1_000 };
const REMIND_EVERY_MS = { usually: 15_000, clockMoved: 1_000 };

await runProcess('worker', async () => {
  const env = readEnv();
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger, abortOnError: false });
  const runner = app.get(JobRunner);
  await runner.start(env.appDatabaseUrl);
  const pace = env.testClockFile ? 'clockMoved' : 'usually';
  const rounds = [
    new Rounds('program.round', RELEASE_EVERY_MS[pace], () => app.get(ReleaseRounds).round()),
    new Rounds('assignment.resume_round', RESUME_EVERY_MS[pace], () => app.get(ResumeRounds).round()),
    new Rounds('absence.cover_round', COVER_EVERY_MS[pace], () => app.get(CoverRounds).round()),
    new Rounds('reminder.round', REMIND_EVERY_MS[pace], () => app.get(ReminderRounds).round()),
  ];
  for (const round of rounds) round.start();
  log.info('worker.ready');
  return async () => {
    for (const round of rounds) await round.stop();
    await runner.stop();
    await app.close();
  };
});
