import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { currentPractice } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { MessagePromiseDto } from '../conversation.dto.js';
import type { MessagePromiseBody } from './message-settings.dto.js';

const PLACE = 'message_promise.words';
const NOTHING: MessagePromiseDto = { withinDays: null, en: null, es: null };

/** What a practice says about how soon messages are read. */
@Injectable()
export class MessagePromises {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  present(): Promise<MessagePromiseDto> {
    return this.tenant.run((tx) => this.read(tx));
  }

  /** Says it anew, as a whole. */
  put({ withinDays, en, es }: MessagePromiseBody): Promise<MessagePromiseDto> {
    return this.tenant.run(async (tx) => {
      const words = this.sealing.sealShared(PLACE, JSON.stringify({ en: en || null, es: es || null }), currentPractice());
      tx.write(
        `insert into message_promise (practice_id, within_days, sealed_words) values ($1, $2, $3)
         on conflict (practice_id) do update set within_days = excluded.within_days, sealed_words = excluded.sealed_words`,
        [tx.practiceId, withinDays ?? null, words],
      );
      this.audit.record(tx, { action: 'message-promise.update', subject: { kind: 'practice', id: tx.practiceId } });
      return this.read(tx);
    });
  }

  async read(tx: TenantTx): Promise<MessagePromiseDto> {
    const row = await tx.maybe<{ within_days: number | null; sealed_words: Buffer }>(
      'select within_days, sealed_words from message_promise where practice_id = $1', [tx.practiceId],
    );
    if (!row) return NOTHING;
    const words = JSON.parse(this.sealing.openShared(PLACE, row.sealed_words, currentPractice())) as Pick<MessagePromiseDto, 'en' | 'es'>;
    return { withinDays: row.within_days, ...words };
  }
}
