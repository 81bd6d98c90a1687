import { limits } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { isAssignmentGone } from '../assignments/removed.js';
import { openDraft, sealDraft } from './draft-texts.js';
import type { DraftBody, DraftDto, DraftSavedDto } from './draft.dto.js';

interface DraftRow {
  [column: string]: unknown;
  id: string;
  assignment_id: string;
  occasion_id: string | null;
  started_at: Date;
  step: string | null;
  sealed: Buffer;
  revision: number;
  updated_at: Date;
}

/** What a client has begun: kept on the server as on the phone, for the client alone, resumable on any device. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves a draft over the revision it was made from.
   * @param revision the revision last seen; undefined for a new draft
   * @throws DomainError `draft.changed` when another device saved in between: its version stays, the caller keeps its own
   */
  put(id: string, body: DraftBody, revision: number | undefined): Promise<DraftSavedDto> {
    if (Buffer.byteLength(JSON.stringify(body.answers)) > limits.document) throw new DomainError('request.too_large');
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const known = await tx.maybe<{ key_id: string; sealed_key: Buffer; sent: boolean; someone_elses: boolean; assigned: boolean }>(
        `select k.key_id, k.sealed_key,
           exists (select from response r where r.practice_id = $1 and r.id = $3 and r.client_id = $2) as sent,
           exists (select from response r where r.practice_id = $1 and r.id = $3 and r.client_id <> $2)
             or exists (select from draft d where d.practice_id = $1 and d.id = $3 and d.client_id <> $2) as someone_elses,
           exists (select from assignment a where a.practice_id = $1 and a.id = $4 and a.client_id = $2
             and ($5::uuid is null or exists (select from occasion o where o.practice_id = $1 and o.id = $5 and o.assignment_id = a.id))) as assigned
         from client_key k where k.practice_id = $1 and k.client_id = $2`,
        [tx.practiceId, clientId, id, body.assignmentId, body.occasionId ?? null],
      );
      if (!known) throw new DomainError('client.erased');
      if (known.someone_elses) throw new DomainError('draft.not_found');
      if (known.sent) throw new DomainError('draft.sent');
      if (!known.assigned) throw new DomainError('assignment.not_found');
      const texts = { answers: body.answers, privateSteps: body.privateSteps ?? [], smaller: body.smaller ?? false };
      const sealed = sealDraft(this.sealing.clientSealer(clientId, known.key_id, known.sealed_key), id, texts);
      const now = this.clock.now();
      const saved = await tx.maybe<{ revision: number }>(
        `insert into draft as d (practice_id, id, client_id, assignment_id, occasion_id, started_at, step, sealed, revision, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)
         on conflict (practice_id, id) do update
           set step = excluded.step, sealed = excluded.sealed, revision = d.revision + 1, updated_at = excluded.updated_at
           where d.client_id = excluded.client_id and d.revision = $10
         returning revision`,
        [tx.practiceId, id, clientId, body.assignmentId, body.occasionId ?? null, body.startedAt, body.step ?? null, sealed, now, revision ?? 0],
      );
      if (!saved) throw new DomainError('draft.changed');
      return { responseId: id, revision: saved.revision, updatedAt: now.toISOString() };
    }).catch((error: unknown) => {
      throw isAssignmentGone(error) ? new DomainError('assignment.not_found') : error;
    });
  }

  get(id: string): Promise<DraftDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<DraftRow>('select * from draft where practice_id = $1 and id = $2 and client_id = $3', [tx.practiceId, id, clientId]);
      if (!row) throw new DomainError('draft.not_found');
      const sealer = await this.sealing.forClient(tx, clientId);
      return {
        responseId: row.id,
        revision: row.revision,
        updatedAt: row.updated_at.toISOString(),
        assignmentId: row.assignment_id,
        occasionId: row.occasion_id,
        startedAt: row.started_at.toISOString(),
        step: row.step,
        ...openDraft(sealer, id, row.sealed),
      };
    });
  }

  /** Lets a draft go; one that is not there is gone already. */
  remove(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      tx.write('delete from draft where practice_id = $1 and id = $2 and client_id = $3', [tx.practiceId, id, currentContext().clientId]);
    });
  }
}
