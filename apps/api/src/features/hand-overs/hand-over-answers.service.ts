import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CareTeams } from '../care-team/care-teams.js';
import { Covers } from '../care-team/covers.js';
import type { HandOverItemDto } from './hand-over.dto.js';
import { type HandOverRow, SELECT, toItem } from './hand-over-rows.js';

/** What a successor says to a hand-over. */
@Injectable()
export class HandOverAnswers {
  constructor(
    private readonly tenant: Tenant,
    private readonly careTeams: CareTeams,
    private readonly covers: Covers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The client is the caller's from now on. The same again changes nothing. @throws DomainError `hand_over.not_found`, `hand_over.settled` */
  accept(id: string): Promise<HandOverItemDto> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const row = await this.require(tx, id);
      if (row.state === 'accepted') return toItem(row);
      if (row.state !== 'offered') throw new DomainError('hand_over.settled');
      if (!row.moved_at) await this.careTeams.succeed(tx, row.client_id, { from: row.from_id, to: row.to_id, stays: row.stays });
      this.settle(tx, row, 'accepted');
      return toItem(await this.require(tx, id));
    });
  }

  /** The client stays where they are. @throws DomainError `hand_over.not_found`, `hand_over.moved`, `hand_over.settled` */
  decline(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const row = await this.require(tx, id);
      if (row.state === 'declined') return;
      if (row.state !== 'offered') throw new DomainError('hand_over.settled');
      if (row.moved_at) throw new DomainError('hand_over.moved');
      this.settle(tx, row, 'declined');
    });
  }

  private settle(tx: TenantTx, row: HandOverRow, state: 'accepted' | 'declined'): void {
    tx.write('update hand_over set state = $3, settled_at = $4 where practice_id = $1 and id = $2', [tx.practiceId, row.id, state, this.clock.now()]);
    this.audit.record(tx, {
      action: state === 'accepted' ? 'hand-over.accept' : 'hand-over.decline', subject: { kind: 'hand_over', id: row.id }, clientId: row.client_id,
      detail: { from: row.from_id },
    });
  }

  /** Only whoever it was offered to answers it. */
  private async require(tx: TenantTx, id: string): Promise<HandOverRow> {
    const row = await tx.maybe<HandOverRow>(`${SELECT} and h.id = $2 and h.to_id = $3 for update of h`, [tx.practiceId, id, currentContext().memberId]);
    if (!row) throw new DomainError('hand_over.not_found');
    return row;
  }
}
