import { Module } from '@nestjs/common';
import { Planner } from './planning/planner.service.js';
import { ReminderRounds } from './planning/reminder-rounds.js';
import { ReminderMail } from './sending/reminder-mail.js';
import { ReminderPush } from './sending/reminder-push.js';
import { ReminderSender } from './sending/reminder-sender.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';

/** Apart from the routes: the worker decides and sends. */
@Module({
  providers: [Planner, ReminderRounds, ReminderSender, ReminderMail, ReminderPush, UnsubscribeLinks],
  exports: [ReminderRounds, ReminderSender, UnsubscribeLinks],
})
export class ReminderWorkModule {}
