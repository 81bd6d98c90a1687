import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { type PushOutcome, PushSender } from '../../../platform/push/push-sender.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { saidOf } from '../reminder-words.js';
import { openSubscription, type SubscriptionRow } from '../subscriptions/subscription-rows.js';
import type { WaitingRow } from './claims.js';
import { insist } from './insist.js';

const HALF_A_DAY = 43_200;

/** A reminder to every phone and browser that a client lets it come to. */
@Injectable()
export class ReminderPush {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly sender: PushSender,
  ) {}

  /**
   * Sends it to those which do not have it yet, one after another, and writes down after each that it has it.
   * @returns what became of it altogether: `taken` as soon as one has it, `gone` when none is left
   */
  async send(row: WaitingRow, language: 'en' | 'es'): Promise<PushOutcome> {
    const phones = await this.tenant.run(async (tx) => {
      const sealer = await this.sealing.forClient(tx, row.client_id);
      const rows = await tx.query<SubscriptionRow>(
        'select id, sealed, created_at, sent_at from push_subscription where practice_id = $1 and client_id = $2 order by created_at, id',
        [tx.practiceId, row.client_id],
      );
      return rows.map((phone) => ({ id: phone.id, target: openSubscription(sealer, phone) }));
    });
    const outcomes: PushOutcome[] = row.delivered.length ? ['taken'] : [];
    for (const { id, target } of phones.filter((phone) => !row.delivered.includes(phone.id))) {
      const outcome = await this.sender.send(target, this.messageOf(row, language));
      outcomes.push(outcome);
      if (outcome === 'taken' || outcome === 'gone') await insist(() => this.note(row, id, outcome));
    }
    return (['taken', 'later', 'refused'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'gone';
  }

  private messageOf(row: WaitingRow, language: 'en' | 'es'): Parameters<PushSender['send']>[1] {
    const { title, text, path } = saidOf(language, row.kind);
    const left = Math.floor((row.expires_at.getTime() - this.clock.now().getTime()) / 1000);
    return {
      // The moment, and not the try: on a phone that has it already it takes its own place.
      payload: { kind: row.kind === 'message' ? 'message' : 'reminder', tag: row.moment_id, title, text, language, url: path, occasionIds: row.occasion_ids },
      topic: row.moment_id.replaceAll('-', ''),
      ttl: Math.max(60, Math.min(HALF_A_DAY, left)),
    };
  }

  private note(row: WaitingRow, phoneId: string, outcome: 'taken' | 'gone'): Promise<void> {
    return this.tenant.run(async (tx) => {
      if (outcome === 'gone') return tx.write('delete from push_subscription where practice_id = $1 and id = $2', [tx.practiceId, phoneId]);
      tx.write('update reminder set delivered = array_append(delivered, $3) where practice_id = $1 and id = $2', [tx.practiceId, row.id, phoneId]);
      tx.write('update push_subscription set sent_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, phoneId, this.clock.now()]);
    });
  }
}
