import { Module } from '@nestjs/common';
import { CalendarMailWorkModule } from './features/calendar-mail/calendar-mail-work.module.js';
import { CoveringModule } from './features/absences/covering.module.js';
import { ResumingModule } from './features/assignments/resuming/resuming.module.js';
import { ReleasesModule } from './features/enrolments/releases/releases.module.js';
import { ReminderWorkModule } from './features/reminders/reminder-work.module.js';
import { AuditSealer } from './platform/audit/audit-sealer.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the platform without any route, what opens the steps of programs, what lets plans go on, what lets covers in, what tells calendars, and what reminds. */
@Module({ imports: [PlatformModule, CalendarMailWorkModule, CoveringModule, ReleasesModule, ReminderWorkModule, ResumingModule], providers: [AuditSealer, JobRunner] })
export class WorkerModule {}
