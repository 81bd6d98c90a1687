import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type Answered, countAnswerTimes } from './answer-times.js';
import type { SeveralDto } from './review.dto.js';

/** How long marking several as read can be taken back. */
const UNDO_MS = 10 * 60_000;

interface HeldRow extends Answered {
  [column: string]: unknown;
  id: string;
  client_id: string;
  state: string;
  answered_at: Date | null;
  /** Whether nothing but one's own mark stands on it, made at this instant. */
  marked_at: Date | null;
}

/** Marks entries as read, many in one go, and takes that back for a while. */
@Injectable()
export class SeveralReviews {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Those that wait are read then, without a comment; the others stay as they are. @throws DomainError `response.not_found` */
  markRead(ids: readonly string[]): Promise<SeveralDto> {
    return this.tenant.run(async (tx) => {
      const rows = (await this.hold(tx, ids)).filter(({ state }) => state === 'waiting');
      const now = this.clock.now();
      const read = rows.map(({ id }) => id);
      // No words, so nothing to seal: opened, it says what an empty review says.
      tx.write(
        `insert into review (practice_id, response_id, member_id, client_id, sealed, skill_rating, created_at, updated_at)
         select $1, n.response, $2, n.client, null, null, $3, $3 from unnest($4::uuid[], $5::uuid[]) as n (response, client) on conflict do nothing`,
        [tx.practiceId, currentContext().memberId, now, read, rows.map((row) => row.client_id)],
      );
      tx.write(`update response set state = 'read', answered_at = coalesce(answered_at, $3) where practice_id = $1 and id = any ($2::uuid[])`, [tx.practiceId, read, now]);
      countAnswerTimes(tx, rows.filter((row) => !row.answered_at), now, 1);
      for (const row of rows) this.note(tx, 'review.write', row);
      return { responseIds: read };
    });
  }

  /** Those marked so by the caller within ten minutes, and nothing more, wait again. @throws DomainError `response.not_found` */
  takeBack(ids: readonly string[]): Promise<SeveralDto> {
    return this.tenant.run(async (tx) => {
      const earliest = this.clock.now().getTime() - UNDO_MS;
      const rows = (await this.hold(tx, ids)).filter(({ state, marked_at: at }) => state === 'read' && at && at.getTime() >= earliest);
      const back = rows.map(({ id }) => id);
      const first = rows.filter((row) => row.answered_at?.getTime() === row.marked_at!.getTime());
      tx.write('delete from review where practice_id = $1 and response_id = any ($2::uuid[]) and member_id = $3', [tx.practiceId, back, currentContext().memberId]);
      tx.write(
        `update response set state = 'waiting', answered_at = case when id = any ($3::uuid[]) then null else answered_at end where practice_id = $1 and id = any ($2::uuid[])`,
        [tx.practiceId, back, first.map(({ id }) => id)],
      );
      for (const row of first) countAnswerTimes(tx, [row], row.answered_at!, -1);
      for (const row of rows) this.note(tx, 'review.take_back', row);
      return { responseIds: back };
    });
  }

  /** Holds the entries, and then the summaries that follow them, each in the order of their ids. */
  private async hold(tx: TenantTx, ids: readonly string[]): Promise<HeldRow[]> {
    const rows = await tx.query<HeldRow>(
      `select r.id, r.client_id, r.attributed_to, r.submitted_at, r.local_date, r.state, r.answered_at,
         (select w.created_at from review w where w.practice_id = r.practice_id and w.response_id = r.id and w.member_id = $3
            and w.sealed is null and w.skill_rating is null and w.updated_at = w.created_at
            and not exists (select from review o where o.practice_id = r.practice_id and o.response_id = r.id and o.member_id <> $3)) as marked_at
       from response r where r.practice_id = $1 and r.id = any ($2::uuid[]) and ${openableClientScope('r.client_id')} order by r.id for update of r`,
      [tx.practiceId, ids, currentContext().memberId],
    );
    if (rows.length < ids.length) throw new DomainError('response.not_found');
    tx.write('select from client_summary where practice_id = $1 and client_id = any ($2::uuid[]) order by client_id for no key update', [
      tx.practiceId, rows.map((row) => row.client_id),
    ]);
    return rows;
  }

  private note(tx: TenantTx, action: AuditAction, { id, client_id: clientId }: HeldRow): void {
    this.audit.record(tx, { action, subject: { kind: 'response', id }, clientId });
  }
}
