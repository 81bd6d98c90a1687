import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { MessageDaysDto } from './message-settings.dto.js';

/** On which days of the week a member reads messages, as they tell their clients. */
@Injectable()
export class MessageDays {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: Audit,
  ) {}

  own(): Promise<MessageDaysDto> {
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<{ days: number[] }>('select days from member_message_days where practice_id = $1 and member_id = $2', [
        tx.practiceId, currentContext().memberId,
      ]);
      return { days: row?.days ?? [] };
    });
  }

  put(days: number[]): Promise<MessageDaysDto> {
    const memberId = currentContext().memberId!;
    const sorted = [...days].sort();
    return this.tenant.run(async (tx) => {
      if (!sorted.length) tx.write('delete from member_message_days where practice_id = $1 and member_id = $2', [tx.practiceId, memberId]);
      else {
        tx.write(
          `insert into member_message_days (practice_id, member_id, days) values ($1, $2, $3)
           on conflict (practice_id, member_id) do update set days = excluded.days`,
          [tx.practiceId, memberId, sorted],
        );
      }
      this.audit.record(tx, { action: 'message-days.update', subject: { kind: 'member', id: memberId } });
      return { days: sorted };
    });
  }
}
