import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { NO_REVIEW, saysNothing, sealReviewDraft } from '../responses/response-texts.js';
import { mergeReview } from './review-body.js';
import type { ReviewDraftBody, ReviewDraftSavedDto } from './review.dto.js';

interface ReviewedRow {
  [column: string]: unknown;
  client_id: string;
  version_id: string;
  private_steps: string[];
  key_id: string;
  sealed_key: Buffer;
}

/** What a therapist typed about a response and did not send: kept for them alone, on any device, until it is sent. */
@Injectable()
export class ReviewDrafts {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the whole draft over the revision it was made from. One that says nothing any more goes; its revision is 0 then.
   * @param revision the revision last seen; undefined or 0 for a new draft
   * @throws DomainError `response.not_found`, `request.invalid`, `review.private_step`, `review_draft.changed`
   */
  put(responseId: string, body: ReviewDraftBody, revision: number | undefined): Promise<ReviewDraftSavedDto> {
    const memberId = currentContext().memberId!;
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<ReviewedRow>(
        `select r.client_id, r.version_id, r.private_steps, k.key_id, k.sealed_key from response r
         join client_key k on k.practice_id = r.practice_id and k.client_id = r.client_id
         where r.practice_id = $1 and r.id = $2 and ${openableClientScope('r.client_id')}`,
        [tx.practiceId, responseId],
      );
      if (!row) throw new DomainError('response.not_found');
      const sealer = this.sealing.clientSealer(row.client_id, row.key_id, row.sealed_key);
      const texts = mergeReview(NO_REVIEW, body, await this.versions.definition(tx, row.version_id, sealer), row.private_steps);
      const now = this.clock.now();
      const whose = [tx.practiceId, responseId, memberId];
      if (saysNothing(texts)) {
        const gone = await tx.maybe<{ gone: boolean; left: boolean }>(
          `with gone as (delete from review_draft where practice_id = $1 and response_id = $2 and member_id = $3 and revision = $4 returning 1)
           select exists (select from gone) as gone,
             exists (select from review_draft where practice_id = $1 and response_id = $2 and member_id = $3) as left`,
          [...whose, revision ?? 0],
        );
        if (gone!.left && !gone!.gone) throw new DomainError('review_draft.changed');
        return { revision: 0, updatedAt: now.toISOString() };
      }
      const saved = await tx.maybe<{ revision: number }>(
        `insert into review_draft as d (practice_id, response_id, member_id, client_id, sealed, revision, updated_at) values ($1, $2, $3, $4, $5, 1, $6)
         on conflict (practice_id, response_id, member_id) do update
           set sealed = excluded.sealed, revision = d.revision + 1, updated_at = excluded.updated_at where d.revision = $7
         returning revision`,
        [...whose, row.client_id, sealReviewDraft(sealer, responseId, memberId, texts), now, revision ?? 0],
      );
      if (!saved) throw new DomainError('review_draft.changed');
      return { revision: saved.revision, updatedAt: now.toISOString() };
    });
  }
}
