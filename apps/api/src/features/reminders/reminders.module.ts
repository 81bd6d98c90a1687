import { Module } from '@nestjs/common';
import { ReminderLogController } from './log/reminder-log.controller.js';
import { ReminderLogService } from './log/reminder-log.service.js';
import { MessageNotices } from './notices/message-notices.service.js';
import { NudgesController } from './nudges/nudges.controller.js';
import { NudgesService } from './nudges/nudges.service.js';
import { ReminderSettingsController } from './settings/reminder-settings.controller.js';
import { ReminderSettingsService } from './settings/reminder-settings.service.js';
import { TestReminders } from './settings/test-reminders.service.js';
import { ReminderWorkModule } from './reminder-work.module.js';
import { SnoozesController } from './snoozes/snoozes.controller.js';
import { SnoozesService } from './snoozes/snoozes.service.js';
import { PushSubscriptionsController } from './subscriptions/push-subscriptions.controller.js';
import { PushSubscriptionsService } from './subscriptions/push-subscriptions.service.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe/unsubscribe.service.js';

/** The routes about reminders. What plans and sends them is the worker's (`ReminderWorkModule`). */
@Module({
  imports: [ReminderWorkModule],
  controllers: [
    ReminderSettingsController, PushSubscriptionsController, ReminderLogController, SnoozesController, NudgesController, UnsubscribeController,
  ],
  providers: [
    ReminderSettingsService, TestReminders, PushSubscriptionsService, ReminderLogService, SnoozesService, NudgesService, UnsubscribeService, MessageNotices,
  ],
  exports: [MessageNotices],
})
export class RemindersModule {}
