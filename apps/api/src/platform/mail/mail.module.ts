import { Global, Module } from '@nestjs/common';
import { MailTransport } from './mail-transport.js';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.js';

@Global()
@Module({ providers: [Outbox, Mailer, MailTransport], exports: [Outbox, Mailer, MailTransport] })
export class MailModule {}
