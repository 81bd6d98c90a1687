import { Injectable } from '@nestjs/common';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { ReminderSender } from '../sending/reminder-sender.js';
import { Planner } from './planner.service.js';

/** What the worker does about reminders, again and again: decides what is to be sent, and sends what waits. */
@Injectable()
export class ReminderRounds {
  constructor(
    private readonly practices: PracticeContexts,
    private readonly planner: Planner,
    private readonly sender: ReminderSender,
  ) {}

  /** One round over all practices. What was cut short in an earlier one, wherever, is taken up again. */
  async round(): Promise<void> {
    await this.practices.inEach(async () => {
      await this.planner.look();
      await this.sender.sendWaiting();
    });
  }
}
