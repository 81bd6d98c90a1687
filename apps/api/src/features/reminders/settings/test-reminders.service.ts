import { nextFree } from '@attune/clinical/reminders';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { newId } from '../../../platform/ids.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { addMoment } from '../reminder-rows.js';
import type { TestRemindersDto } from './reminder-settings.dto.js';
import { channelsOf, readSettings, rulesOf } from './settings-rows.js';

const EVERY_MS = 60_000;

/** Sends a reminder to try out how it looks. */
@Injectable()
export class TestReminders {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `reminder.test_too_soon` */
  send(): Promise<TestRemindersDto> {
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const now = this.clock.now();
      // Held, so that two at once are two after each other.
      await tx.query('select from client where practice_id = $1 and id = $2 for no key update', [tx.practiceId, clientId]);
      const last = await tx.maybe<{ at: Date }>(
        `select max(created_at) as at from reminder where practice_id = $1 and client_id = $2 and kind = 'test' having max(created_at) > $3`,
        [tx.practiceId, clientId, new Date(now.getTime() - EVERY_MS)],
      );
      if (last) throw new DomainError('reminder.test_too_soon', { retryAfter: Math.max(1, Math.ceil((last.at.getTime() + EVERY_MS - now.getTime()) / 1000)) });
      const row = await readSettings(tx, clientId);
      if (!row) throw new DomainError('client.not_found');
      const channels = channelsOf(row, this.outbox.sends);
      const { localDate } = nextFree(now.getTime(), { ...rulesOf(row), quiet: null }, row.time_zone);
      const moment = {
        id: newId(), clientId, kind: 'test' as const, reason: 'trial' as const, occasionIds: [], localDate, dueAt: now, expiresAt: new Date(now.getTime() + 15 * 60_000),
      };
      for (const reminderId of addMoment(tx, moment, channels, now)) this.jobs.enqueue(tx, 'send-reminder', { practiceId: tx.practiceId, reminderId });
      this.audit.record(tx, { action: 'reminder.test', subject: { kind: 'client', id: clientId }, clientId });
      return { channels };
    });
  }
}
