import { Module } from '@nestjs/common';
import { AuditSealer } from './platform/audit/audit-sealer.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the platform without any route. */
@Module({ imports: [PlatformModule], providers: [AuditSealer, JobRunner] })
export class WorkerModule {}
