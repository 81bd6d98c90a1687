import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { ClockModule } from './clock/clock.module.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { FilesModule } from './files/files.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { PushModule } from './push/push.module.js';
import { SealingModule } from './sealing/sealing.module.js';

/** What is true for everyone: the rules that features stand on. */
@Module({
  imports: [ConfigModule, ClockModule, DatabaseModule, SealingModule, AccessModule, AuditModule, FilesModule, JobsModule, MailModule, PushModule],
})
export class PlatformModule {}
