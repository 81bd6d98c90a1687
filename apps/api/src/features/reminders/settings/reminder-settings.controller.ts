import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { ReminderSettingsBody, ReminderSettingsDto, TestRemindersDto } from './reminder-settings.dto.js';
import { ReminderSettingsService } from './reminder-settings.service.js';
import { TestReminders } from './test-reminders.service.js';

@ApiTags('reminders')
@Controller('me/reminders')
export class ReminderSettingsController {
  constructor(
    private readonly settings: ReminderSettingsService,
    private readonly tests: TestReminders,
  ) {}

  /** What I allow; before I said anything, what I would begin with, and nothing is on. */
  @Requires('reminder.own')
  @Get()
  read(): Promise<ReminderSettingsDto> {
    return this.settings.read();
  }

  /** Allows something else from now on. What was to be reminded of before is not made up for. */
  @Requires('reminder.own')
  @Put()
  change(@Body() body: ReminderSettingsBody): Promise<ReminderSettingsDto> {
    return this.settings.change(body);
  }

  /** Sends one now by every way that is on, whatever the hour, to see how it looks. Once a minute. */
  @Requires('reminder.own')
  @Post('test')
  @HttpCode(202)
  test(): Promise<TestRemindersDto> {
    return this.tests.send();
  }
}
