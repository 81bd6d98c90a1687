import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { mailLinkPlace, Outbox } from '../../platform/mail/outbox.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { MailItemDto, OutgoingMailDto } from './mail.dto.js';

interface MailRow {
  [column: string]: unknown;
  id: string;
  recipient: string;
  kind: MailItemDto['kind'];
  state: MailItemDto['state'];
  created_at: Date;
  sent_at: Date | null;
  sealed_link: Buffer | null;
}

/** What was mailed to whom. Without a mail server an invitation can be handed over from here. */
@Injectable()
export class OutgoingMailService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The latest first. */
  list(query: PageQuery): Promise<OutgoingMailDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<MailRow>(
        `select m.id, m.recipient, m.kind, m.state, m.created_at, m.sent_at,
           case when m.kind = 'invitation' and m.state = 'kept' and exists (
             select from invitation i where i.practice_id = m.practice_id and i.subject_id = m.subject_id
               and i.state = 'pending' and i.expires_at > $5) then m.sealed_link end as sealed_link
         from mail m
         where m.practice_id = $1 and ($2::timestamptz is null or m.created_at < $2 or (m.created_at = $2 and m.id > $3::uuid))
         order by m.created_at desc, m.id limit $4`,
        [tx.practiceId, ...after, size + 1, this.clock.now()],
      );
      return { smtp: this.outbox.sends, ...paged(rows, size, (row) => this.toDto(row), (row) => [row.created_at.toISOString(), row.id]) };
    });
  }

  private toDto({ id, recipient, kind, state, created_at, sent_at, sealed_link }: MailRow): MailItemDto {
    const link = sealed_link && !this.outbox.sends ? { link: this.sealing.openShared(mailLinkPlace(id), sealed_link, currentPractice()) } : {};
    return { id, recipient, kind, state, createdAt: created_at.toISOString(), sentAt: sent_at?.toISOString() ?? null, ...link };
  }
}
