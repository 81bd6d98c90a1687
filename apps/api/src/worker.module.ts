import { Module } from '@nestjs/common';
import { CoveringModule } from './features/absences/covering.module.js';
import { ResumingModule } from './features/assignments/resuming/resuming.module.js';
import { ReleasesModule } from './features/enrolments/releases/releases.module.js';
import { ReminderWorkModule } from './features/reminders/reminder-work.module.js';
import { AuditSealer } from './platform/audit/audit-sealer.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the platform without any route, what opens the steps of programs, what lets plans go on, what lets covers in, and what reminds. */
@Module({ imports: [PlatformModule, CoveringModule, ReleasesModule, ReminderWorkModule, ResumingModule], providers: [AuditSealer, JobRunner] })
export class WorkerModule {}
