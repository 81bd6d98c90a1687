import { Module } from '@nestjs/common';
import { InvitationSender } from './invitation-sender.service.js';

/** Apart from the routes: the worker tells them. */
@Module({ providers: [InvitationSender], exports: [InvitationSender] })
export class CalendarMailWorkModule {}
