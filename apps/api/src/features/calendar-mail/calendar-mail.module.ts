import { Module } from '@nestjs/common';
import { CalendarInvitations } from './calendar-invitations.service.js';

/** What the routes need: to note that somebody is to be told. */
@Module({ providers: [CalendarInvitations], exports: [CalendarInvitations] })
export class CalendarMailModule {}
