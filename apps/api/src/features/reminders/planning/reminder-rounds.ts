import { Injectable } from '@nestjs/common';
import { runInContext } from '../../../platform/context/request-context.js';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { newId } from '../../../platform/ids.js';
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
    for (const id of await this.practices.ids()) {
      const practice = await this.practices.of(id);
      if (!practice) continue;
      await runInContext({ requestId: newId(), roles: [], practice }, async () => {
        await this.planner.look();
        await this.sender.sendWaiting();
      });
    }
  }
}
