import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { orUnreadable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { SavedRepliesDto, SavedReplyBody, SavedReplyDto } from './saved-reply.dto.js';

const MOST = 100;

interface ReplyRow {
  [column: string]: unknown;
  id: string;
  sealed: Buffer;
  updated_at: Date;
}

const placeOf = (memberId: string, id: string): string => `saved-reply:${memberId}:${id}`;

/** A member's own saved replies: sealed with the practice's key, for nobody else. */
@Injectable()
export class SavedReplies {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(): Promise<SavedRepliesDto> {
    const memberId = currentContext().memberId!;
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ReplyRow>(
        `select id, sealed, updated_at from saved_reply where practice_id = $1 and member_id = $2 order by created_at, id limit ${MOST}`,
        [tx.practiceId, memberId],
      );
      return { items: rows.map((row) => orUnreadable(() => this.toDto(memberId, row), { id: row.id, title: '', text: '', updatedAt: row.updated_at.toISOString(), ...UNREADABLE })) };
    });
  }

  /**
   * Keeps a reply, or changes it. The same again changes nothing.
   * @throws DomainError `saved_reply.not_found` when the id is somebody else's, `saved_reply.too_many`
   */
  put(id: string, { title, text }: SavedReplyBody): Promise<{ created: boolean; reply: SavedReplyDto }> {
    const memberId = currentContext().memberId!;
    return this.tenant.run(async (tx) => {
      // Two who add the hundredth at once wait for each other.
      tx.write('select from member where practice_id = $1 and id = $2 for no key update', [tx.practiceId, memberId]);
      const rows = await tx.query<ReplyRow>('select id, sealed, updated_at from saved_reply where practice_id = $1 and member_id = $2', [tx.practiceId, memberId]);
      const known = rows.find((row) => row.id === id);
      if (!known && rows.length >= MOST) throw new DomainError('saved_reply.too_many');
      const before = known && this.toDto(memberId, known);
      if (before?.title === title && before.text === text) return { created: false, reply: before };
      const sealed = this.sealing.sealShared(placeOf(memberId, id), JSON.stringify({ title, text }), currentPractice());
      const now = this.clock.now();
      const row = await tx.maybe<ReplyRow>(
        `insert into saved_reply as s (practice_id, id, member_id, sealed, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)
         on conflict (practice_id, id) do update set sealed = excluded.sealed, updated_at = excluded.updated_at where s.member_id = excluded.member_id
         returning id, sealed, updated_at`,
        [tx.practiceId, id, memberId, sealed, now],
      );
      if (!row) throw new DomainError('saved_reply.not_found');
      this.audit.record(tx, { action: 'saved_reply.write', subject: { kind: 'saved_reply', id } });
      return { created: !known, reply: this.toDto(memberId, row) };
    });
  }

  /** Lets one go; what is not there is gone already. */
  remove(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const gone = await tx.maybe('delete from saved_reply where practice_id = $1 and id = $2 and member_id = $3 returning id', [tx.practiceId, id, currentContext().memberId]);
      if (gone) this.audit.record(tx, { action: 'saved_reply.remove', subject: { kind: 'saved_reply', id } });
    });
  }

  private toDto(memberId: string, { id, sealed, updated_at: updatedAt }: ReplyRow): SavedReplyDto {
    const said = JSON.parse(this.sealing.openShared(placeOf(memberId, id), sealed, currentPractice())) as SavedReplyBody;
    return { id, ...said, updatedAt: updatedAt.toISOString() };
  }
}
