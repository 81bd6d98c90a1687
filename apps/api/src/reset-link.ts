import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ResetLinks } from './features/password-reset/reset-links.js';
import { nestLogger } from './platform/logging/nest-logger.js';
import { PlatformModule } from './platform/platform.module.js';
import { runProcess } from './platform/run-process.js';

@Module({ imports: [PlatformModule], providers: [ResetLinks] })
class ResetLinkModule {}

/** Prints a link by which the owner of an account chooses a new password: for the one who runs the server. */
await runProcess('reset-link', async () => {
  const email = process.argv[2];
  if (!email) {
    process.stderr.write('Name the account: reset-link <email>\n');
    process.exitCode = 2;
    return;
  }
  const app = await NestFactory.createApplicationContext(ResetLinkModule, { logger: nestLogger, abortOnError: false });
  const made = await app.get(ResetLinks).make(email);
  await app.close();
  if (made) {
    process.stdout.write(`${made.link}\nIt works once, for one hour. Whoever opens it chooses the password of ${made.email}.\n`);
  } else {
    process.stderr.write(`There is no account with the email ${email}.\n`);
    process.exitCode = 1;
  }
});
