import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { isUniqueViolation } from '../../platform/errors/database-problem.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { FileSweeper } from '../../platform/files/file-sweeper.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { MessageNotices } from '../reminders/notices/message-notices.service.js';
import { holdOpenableClient } from './held-client.js';
import type { MessageBody, MessageDto } from './message.dto.js';
import { MESSAGE_COLUMNS, MESSAGE_JOINS, type MessageRow, sealText, toMessage } from './message-rows.js';

/** Writing to the other side, and taking back what nobody has read. The caller made the id: a retry is the same message. */
@Injectable()
export class Sending {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly sweeper: FileSweeper,
    private readonly notices: MessageNotices,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `client.not_found`, `client.erased`, `client.discharged`, `message.known`, `request.invalid` (field `files`) */
  put(clientId: string, id: string, { text, files = [] }: MessageBody): Promise<{ created: boolean; message: MessageDto }> {
    const memberId = currentContext().memberId ?? null;
    return this.tenant.run(async (tx) => {
      const client = await holdOpenableClient(tx, clientId);
      if (!client.key_id) throw new DomainError('client.erased');
      const sealer = this.sealing.clientSealer(clientId, client.key_id, client.sealed_key);
      const known = await this.find(tx, id);
      if (known) {
        const message = known.client_id === clientId && known.member_id === memberId ? toMessage(known, sealer) : undefined;
        // What was taken back stays so, however often its phone sends it again.
        if (message && (message.takenBackAt || saysTheSame(message, text, files))) return { created: false, message };
        throw new DomainError('message.known');
      }
      if (client.state !== 'active') throw new DomainError('client.discharged');
      const now = this.clock.now();
      const number = await this.next(tx, clientId, memberId, now);
      tx.write('insert into message (practice_id, id, client_id, number, member_id, sealed_text, sent_at) values ($1, $2, $3, $4, $5, $6, $7)', [
        tx.practiceId, id, clientId, number, memberId, sealText(sealer, id, text), now,
      ]);
      if (files.length) await this.attach(tx, { clientId, memberId, id, files });
      if (memberId) await this.notices.tell(tx, clientId, id);
      this.audit.record(tx, { action: 'message.send', subject: { kind: 'message', id }, clientId, detail: { files: files.length } });
      return { created: true, message: toMessage((await this.find(tx, id))!, sealer) };
    }).catch((error: unknown) => {
      // Somebody else's, in the same moment.
      throw isUniqueViolation(error, 'message_pkey') ? new DomainError('message.known') : error;
    });
  }

  /** Takes a message of one's own back, with its files. Again changes nothing. @throws DomainError `client.not_found`, `message.not_found`, `message.read` */
  async takeBack(clientId: string, id: string): Promise<void> {
    const memberId = currentContext().memberId ?? null;
    const removed = await this.tenant.run(async (tx) => {
      await holdOpenableClient(tx, clientId);
      const message = await this.find(tx, id);
      if (message?.client_id !== clientId || message.member_id !== memberId) throw new DomainError('message.not_found');
      if (message.taken_back_at) return [];
      if (message.readers.length) throw new DomainError('message.read');
      tx.write('update message set sealed_text = null, taken_back_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, this.clock.now()]);
      tx.write('delete from message_file where practice_id = $1 and message_id = $2', [tx.practiceId, id]);
      this.audit.record(tx, { action: 'message.take_back', subject: { kind: 'message', id }, clientId });
      const gone = await tx.query<{ id: string }>(
        `update file f set state = 'removed' where f.practice_id = $1 and f.client_id = $2 and f.id = any ($3::uuid[])
           and not exists (select from response_file r where r.practice_id = f.practice_id and r.client_id = f.client_id and r.file_id = f.id) returning f.id`,
        [tx.practiceId, clientId, message.files.map((file) => file.id)],
      );
      return gone.map((file) => file.id);
    });
    // Should the store be away, the sweeping finishes it.
    for (const fileId of removed) await this.sweeper.remove(currentPractice().id, fileId).catch(() => undefined);
  }

  /** The next number of a conversation, which may begin with it. */
  private async next(tx: TenantTx, clientId: string, memberId: string | null, now: Date): Promise<number> {
    const { last_number: number } = await tx.one<{ last_number: number }>(
      `insert into conversation (practice_id, client_id, last_number, last_at, last_member_id) values ($1, $2, 1, $3, $4)
       on conflict (practice_id, client_id) do update set last_number = conversation.last_number + 1, last_at = excluded.last_at, last_member_id = excluded.last_member_id
       returning last_number`,
      [tx.practiceId, clientId, now, memberId],
    );
    return number;
  }

  /** Gives a message its files: whole ones, put there by its author, which nothing names yet. */
  private async attach(tx: TenantTx, given: { clientId: string; memberId: string | null; id: string; files: string[] }): Promise<void> {
    const { clientId, memberId, id, files } = given;
    const kept = await tx.query(
      `update file set state = 'kept' where practice_id = $1 and client_id = $2 and member_id is not distinct from $3::uuid
         and id = any ($4::uuid[]) and state = 'complete' returning id`,
      [tx.practiceId, clientId, memberId, files],
    );
    if (kept.length !== files.length) throw invalid({ field: 'files', code: 'file_not_found', detail: 'Upload each file whole, for this message.' });
    tx.write(
      `insert into message_file (practice_id, message_id, file_id, client_id, position)
       select $1, $2, given.id, $3, given.position from unnest($4::uuid[]) with ordinality as given (id, position)`,
      [tx.practiceId, id, clientId, files],
    );
  }

  private find(tx: TenantTx, id: string): Promise<MessageRow | undefined> {
    return tx.maybe<MessageRow>(`select ${MESSAGE_COLUMNS} from message m ${MESSAGE_JOINS} where m.practice_id = $1 and m.id = $2`, [tx.practiceId, id]);
  }
}

const saysTheSame = (message: MessageDto, text: string, files: string[]): boolean =>
  message.text === text && canonicalJson(message.files.map(({ id }) => id)) === canonicalJson(files);
