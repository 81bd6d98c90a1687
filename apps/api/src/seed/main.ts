import { NestFactory } from '@nestjs/core';
import { AuditSealer } from '../platform/audit/audit-sealer.js';
import { ConfigError } from '../platform/config/config.error.js';
import { log } from '../platform/logging/log.js';
import { nestLogger } from '../platform/logging/nest-logger.js';
import { runProcess } from '../platform/run-process.js';
import { writeDemoIfEmpty } from './demo.js';
import { seedRefusal } from './refusal.js';
import { SeedModule } from './seed.module.js';

/** Makes the demo practices, on an empty database only. */
await runProcess('seed', async () => {
  const refusal = seedRefusal(process.env);
  if (refusal) throw new ConfigError([refusal]);
  // Nobody in the demo has a mailbox.
  delete process.env.SMTP_URL;
  // A cut-short seed is thrown away whole, so commits need not wait for the disk.
  process.env.PGOPTIONS = '-c synchronous_commit=off';
  const app = await NestFactory.createApplicationContext(SeedModule, { logger: nestLogger, abortOnError: false });
  try {
    if (!(await writeDemoIfEmpty(app))) {
      process.stdout.write('This database has a practice already; the demo practice is made on an empty one only.\n');
      return;
    }
    const sealer = app.get(AuditSealer);
    while (await sealer.sealAll());
    log.info('seed.done');
  } finally {
    await app.close();
  }
});
