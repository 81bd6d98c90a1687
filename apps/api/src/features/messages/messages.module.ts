import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/absences.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { Conversations } from './conversations.service.js';
import { MessagesController } from './messages.controller.js';
import { Messages } from './messages.service.js';
import { MessagesWaiting } from './messages-waiting.js';
import { Sending } from './sending.service.js';
import { MessageDays } from './settings/message-days.service.js';
import { MessagePromises } from './settings/message-promises.service.js';
import { MessageSettingsController } from './settings/message-settings.controller.js';

@Module({
  imports: [AbsencesModule, RemindersModule],
  controllers: [MessagesController, MessageSettingsController],
  providers: [Messages, Sending, Conversations, MessagesWaiting, MessagePromises, MessageDays],
  exports: [MessagesWaiting],
})
export class MessagesModule {}
