import { Injectable } from '@nestjs/common';
import { requireEditableExercise, requireVisibleExercise } from '../../../platform/access/row-rules.js';
import type { AuditAction } from '../../../platform/audit/audit-actions.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { invalid } from '../../../platform/errors/domain-error.js';

/** Where an exercise stands: among one's favourites, in the archive, open to the practice. Doing it twice is doing it once. */
@Injectable()
export class ExerciseShelves {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `exercise.not_found` */
  favourite(id: string, wanted: boolean): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireVisibleExercise(tx, id);
      const row = [tx.practiceId, currentContext().memberId, id];
      if (wanted) tx.write('insert into exercise_favourite (practice_id, member_id, exercise_id) values ($1, $2, $3) on conflict do nothing', row);
      else tx.write('delete from exercise_favourite where practice_id = $1 and member_id = $2 and exercise_id = $3', row);
      this.record(tx, wanted ? 'exercise.favourite' : 'exercise.unfavourite', id, clientId);
    });
  }

  /** Out of the lists and not assigned anew; what runs goes on. @throws DomainError `exercise.not_found`, `exercise.not_yours` */
  archive(id: string, wanted: boolean): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireEditableExercise(tx, id);
      tx.write('update exercise set archived_at = case when $3 then coalesce(archived_at, $4) end where practice_id = $1 and id = $2', [
        tx.practiceId, id, wanted, this.clock.now(),
      ]);
      this.record(tx, wanted ? 'exercise.archive' : 'exercise.unarchive', id, clientId);
    });
  }

  /** @throws DomainError `exercise.not_found`, `exercise.not_yours`, `request.invalid` for what was made for one client */
  show(id: string, visibility: 'private' | 'practice'): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireEditableExercise(tx, id);
      if (clientId) throw invalid({ field: 'visibility', code: 'for_one_client', detail: 'An exercise for one client is seen by their care team alone.' });
      tx.write('update exercise set visibility = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, visibility]);
      this.record(tx, visibility === 'practice' ? 'exercise.share' : 'exercise.unshare', id, clientId);
    });
  }

  private record(tx: TenantTx, action: AuditAction, id: string, clientId: string | null): void {
    this.audit.record(tx, { action, subject: { kind: 'exercise', id }, ...(clientId && { clientId }) });
  }
}
