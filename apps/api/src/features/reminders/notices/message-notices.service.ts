import { addDays } from '@attune/clinical/civil-date';
import { isPaused, nextFree, startOf } from '@attune/clinical/reminders';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { namedId } from '../../../platform/ids.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { SkipReason } from '../reminder-reasons.js';
import { addMoment, addSkipped, COUNTED, type NewMoment } from '../reminder-rows.js';
import { channelsOf, readSettings, rulesOf, type SettingsRow } from '../settings/settings-rows.js';

/** Room for one is looked for today, and where the day is full, tomorrow. */
const DAYS = 2;

/**
 * Tells a client that their care team wrote: in the words that everybody gets, by the ways and in the hours that they allow,
 * once until they have read. What is read or taken back before it leaves, stays.
 */
@Injectable()
export class MessageNotices {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
  ) {}

  /** Decides in the transaction that the message is sent in; the client is held. */
  async tell(tx: TenantTx, clientId: string, messageId: string): Promise<void> {
    const settings = await readSettings(tx, clientId);
    // Who was never asked about reminders gets none, and no word about it either.
    if (!settings?.chosen || !settings.person_id) return;
    const now = this.clock.now();
    if (await this.wasTold(tx, clientId)) return;
    const room = await this.findRoom(tx, clientId, settings, now.getTime());
    const channels = channelsOf(settings, this.outbox.sends);
    const silent: SkipReason | null = !channels.length ? 'no-channel' : 'silent' in room ? room.silent : null;
    const { at, localDate, expiresAt } = 'silent' in room ? nextFree(now.getTime(), rulesOf(settings), settings.time_zone) : room;
    const moment: NewMoment = {
      id: namedId('message|', messageId), clientId, kind: 'message', reason: silent ?? (at > now.getTime() ? 'after-quiet' : 'came-in'), occasionIds: [],
      memberId: currentContext().memberId, localDate, dueAt: new Date(at), expiresAt: new Date(expiresAt),
    };
    if (silent) return addSkipped(tx, moment, now);
    const ids = addMoment(tx, moment, channels, now);
    if (at <= now.getTime()) for (const reminderId of ids) this.jobs.enqueue(tx, 'send-reminder', { practiceId: tx.practiceId, reminderId });
  }

  /** Whether something went out, or is about to, since they last read. */
  private async wasTold(tx: TenantTx, clientId: string): Promise<boolean> {
    const told = await tx.maybe(
      `select from reminder r where r.practice_id = $1 and r.client_id = $2 and r.kind = 'message' and r.state in ('waiting', 'sending', 'sent')
         and r.created_at > coalesce((select read_at from conversation_reading where practice_id = $1 and client_id = $2 and reader_id = $2), '-infinity') limit 1`,
      [tx.practiceId, clientId],
    );
    return told !== undefined;
  }

  /** The first time that is free, on a day that has room. */
  private async findRoom(
    tx: TenantTx, clientId: string, settings: SettingsRow, now: number,
  ): Promise<{ at: number; localDate: string; expiresAt: number } | { silent: SkipReason }> {
    const rules = rulesOf(settings);
    const zone = settings.time_zone;
    let from = now;
    for (let day = 0; day < DAYS; day += 1) {
      const free = nextFree(from, rules, zone);
      if (isPaused(free.localDate, rules)) return { silent: 'paused' };
      const { counted } = await tx.one<{ counted: number }>(`select ${COUNTED} as counted`, [tx.practiceId, clientId, free.localDate]);
      if (counted < rules.maxPerDay) return free;
      from = startOf(addDays(free.localDate, 1), zone);
    }
    return { silent: 'day-full' };
  }
}
