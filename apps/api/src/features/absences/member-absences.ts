import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { Absences } from './absences.js';

/** The absences of somebody who leaves. */
@Injectable()
export class MemberAbsences {
  constructor(
    private readonly absences: Absences,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Whoever has left is not away any more, and covers for nobody. */
  async endAll(tx: TenantTx, memberId: string): Promise<void> {
    const ended = await tx.query<{ id: string }>(
      'update absence set ended_at = $3 where practice_id = $1 and member_id = $2 and ended_at is null and until_date >= $4::date returning id',
      [tx.practiceId, memberId, this.clock.now(), this.absences.today()],
    );
    for (const { id } of ended) this.audit.record(tx, { action: 'absence.end', subject: { kind: 'absence', id } });
    const bare = await tx.query<{ id: string }>(
      'update absence set cover_id = null where practice_id = $1 and cover_id = $2 and ended_at is null and until_date >= $3::date returning id',
      [tx.practiceId, memberId, this.absences.today()],
    );
    for (const { id } of bare) this.audit.record(tx, { action: 'absence.uncover', subject: { kind: 'absence', id }, detail: { memberId } });
  }
}
