import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { saysNothing, sealReview, sealReviewDraft, showReview, showReviewDraft } from '../responses/response-texts.js';
import type { ReviewTexts } from '../responses/response-texts.js';
import type { ReviewDto } from '../responses/response.dto.js';
import { type Answered, countAnswerTimes } from './answer-times.js';
import { mergeReview, saysSomethingNew, unsent } from './review-body.js';
import type { ReviewBody } from './review.dto.js';

interface ReviewedRow extends Answered {
  [column: string]: unknown;
  client_id: string;
  version_id: string;
  private_steps: string[];
  state: string;
  answered_at: Date | null;
  key_id: string;
  sealed_key: Buffer;
  sealed: Buffer | null;
  skill_rating: number | null;
  member_name: string;
  sealed_draft: Buffer | null;
}

/** A therapist's reading of a response: comments, skill rating, seen. One review per response and member. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Keeps what the caller says about a response; what the body leaves out stays as it was.
   * @throws DomainError `response.not_found`, `request.invalid`, `review.private_step`
   */
  put(responseId: string, body: ReviewBody): Promise<ReviewDto> {
    const memberId = currentContext().memberId!;
    return this.tenant.run(async (tx) => {
      const row = await this.load(tx, responseId, memberId);
      const sealer = this.sealing.clientSealer(row.client_id, row.key_id, row.sealed_key);
      const definition = await this.versions.definition(tx, row.version_id, sealer);
      const before = showReview(sealer, responseId, memberId, row.sealed);
      const after = mergeReview(before, body, definition, row.private_steps);
      const skillRating = body.skillRating ?? row.skill_rating;
      const now = this.clock.now();
      tx.write(
        `insert into review as w (practice_id, response_id, member_id, client_id, sealed, skill_rating, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)
         on conflict (practice_id, response_id, member_id)
         do update set sealed = case when $8 then w.sealed else excluded.sealed end, skill_rating = excluded.skill_rating, updated_at = excluded.updated_at`,
        [tx.practiceId, responseId, memberId, row.client_id, sealReview(sealer, responseId, memberId, after), skillRating, now, (before.unreadable ?? false) && saysNothing(after)],
      );
      const commented = after.comment !== null || Object.keys(after.comments).length > 0;
      tx.write(
        `update response set
           state = case when state = 'replaced' then state when $3 or state = 'answered' then 'answered' else 'read' end,
           new_comments = new_comments or $4, answered_at = coalesce(answered_at, $5)
         where practice_id = $1 and id = $2`,
        [tx.practiceId, responseId, commented, saysSomethingNew(before, after), now],
      );
      if (!row.answered_at) countAnswerTimes(tx, [row], now, 1);
      if (row.sealed_draft) {
        const draft = showReviewDraft(sealer, responseId, memberId, row.sealed_draft);
        const left = unsent(draft, body, before, after);
        // One that cannot be read is neither sent nor let go.
        if (!draft.unreadable && canonicalJson(left) !== canonicalJson(draft)) this.keepDraft(tx, responseId, memberId, { sealer, left, now });
      }
      this.audit.record(tx, { action: 'review.write', subject: { kind: 'response', id: responseId }, clientId: row.client_id });
      return { memberId, memberName: row.member_name, ...after, skillRating, updatedAt: now.toISOString() };
    });
  }

  /** What was sent is no draft any more. */
  private keepDraft(tx: TenantTx, responseId: string, memberId: string, { sealer, left, now }: { sealer: ClientSealer; left: ReviewTexts; now: Date }): void {
    const whose = [tx.practiceId, responseId, memberId];
    if (saysNothing(left)) tx.write('delete from review_draft where practice_id = $1 and response_id = $2 and member_id = $3', whose);
    else {
      tx.write('update review_draft set sealed = $4, revision = revision + 1, updated_at = $5 where practice_id = $1 and response_id = $2 and member_id = $3', [
        ...whose, sealReviewDraft(sealer, responseId, memberId, left), now,
      ]);
    }
  }

  private async load(tx: TenantTx, responseId: string, memberId: string): Promise<ReviewedRow> {
    const row = await tx.maybe<ReviewedRow>(
      `select r.client_id, r.version_id, r.attributed_to, r.submitted_at, r.local_date, r.private_steps, r.state, r.answered_at,
         k.key_id, k.sealed_key, w.sealed, w.skill_rating, m.name as member_name, d.sealed as sealed_draft
       from response r
       join client_key k on k.practice_id = r.practice_id and k.client_id = r.client_id
       join member m on m.practice_id = r.practice_id and m.id = $3
       left join review w on w.practice_id = r.practice_id and w.response_id = r.id and w.member_id = m.id
       left join review_draft d on d.practice_id = r.practice_id and d.response_id = r.id and d.member_id = m.id
       where r.practice_id = $1 and r.id = $2 and ${openableClientScope('r.client_id')}
       for update of r`,
      [tx.practiceId, responseId, memberId],
    );
    if (!row) throw new DomainError('response.not_found');
    return row;
  }
}
