import { endingFor } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { openableClientScope, requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { heard } from '../../platform/database/heard.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { readCounts } from './ending-stats.js';
import { RESPONSE_COLUMNS, RESPONSE_JOINS, type ResponseRow, toResponseItem } from './response-mapper.js';
import { showAnswers, showReview, showReviewDraft } from './response-texts.js';
import type { KeptDto, OpenedResponseDto, ResponsePageDto, ResponseQuery, ReviewDraftDto, ReviewDto, StepCommentDto } from './response.dto.js';

interface SealedRow extends ResponseRow {
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}
interface OpenRow extends SealedRow {
  occasion_id: string | null;
  client_name: string;
  client_code: string;
  key_id: string;
  sealed_key: Buffer;
}
interface ReviewRow {
  [column: string]: unknown;
  member_id: string;
  member_name: string;
  sealed: Buffer | null;
  skill_rating: number | null;
  updated_at: Date;
}

interface KeptRow {
  [column: string]: unknown;
  step: string;
  kind: 'card' | 'letter';
  on_date: string | null;
  opened: number;
  opened_at: Date | null;
}

/** Reads responses: for the client who wrote them, whole; for the care team, without what is private. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /** A client's responses, newest first. Opening them is audited when somebody else reads. */
  list(clientId: string, query: ResponseQuery): Promise<ResponsePageDto> {
    const own = currentContext().clientId === clientId;
    const opened = query.opened === 'true';
    const after = decodeCursor(query.cursor, 2);
    const size = pageSize(query);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const rows = await tx.query<SealedRow>(
        `select ${RESPONSE_COLUMNS}${opened ? ', r.sealed_answers, r.sealed_private' : ''} from response r ${RESPONSE_JOINS}
         where r.practice_id = $1 and r.client_id = $2 and ($3::uuid is null or r.assignment_id = $3)
           and ($4::timestamptz is null or (r.submitted_at, r.id) < ($4, $5::uuid))
         order by r.submitted_at desc, r.id desc limit $6`,
        [tx.practiceId, clientId, query.assignmentId ?? null, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      const sealer = rows.some((row) => opened || row.sealed_card) ? await this.sealing.forClient(tx, clientId) : undefined;
      if (opened && rows.length && !own) this.audit.record(tx, { action: 'response.list_opened', subject: { kind: 'client', id: clientId }, clientId });
      return paged(
        rows,
        size,
        (row) => ({
          ...toResponseItem(row, sealer),
          ...(opened && { ...showAnswers(sealer!, row, own), privateSteps: row.private_steps }),
        }),
        (row) => [row.submitted_at.toISOString(), row.id],
      );
    });
  }

  /** One response with its answers, the version it answered, and what was said about it. */
  open(id: string): Promise<OpenedResponseDto> {
    return this.tenant.run(async (tx) => {
      const row = await this.load(tx, id);
      const own = currentContext().clientId === row.client_id;
      const sealer = this.sealing.clientSealer(row.client_id, row.key_id, row.sealed_key);
      const definition = await this.versions.definition(tx, row.version_id, sealer);
      const kept = this.keepsakes(tx, id);
      const draft = heard(this.draft(tx, sealer, id));
      const reviews = await this.reviews(tx, sealer, id, own);
      const stats = readCounts(tx, definition, row.client_id, row.exercise_id);
      if (!own) this.audit.record(tx, { action: 'response.open', subject: { kind: 'response', id }, clientId: row.client_id });
      const shown = showAnswers(sealer, row, own);
      return {
        ...toResponseItem(row, sealer),
        client: { id: row.client_id, name: row.client_name, code: row.client_code },
        occasionId: row.occasion_id,
        definition,
        ...shown,
        privateSteps: row.private_steps,
        ending: endingFor(definition, shown.answers, await stats()),
        reviews,
        ...(own ? {} : { draft: await draft }),
        keepsakes: (await kept()).filter(({ step }) => own || !row.private_steps.includes(step)),
        comments: byStep(reviews),
      };
    });
  }

  /** The client has seen the comments. */
  commentsSeen(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const found = await tx.query(
        'update response set new_comments = false where practice_id = $1 and id = $2 and client_id = $3 returning id',
        [tx.practiceId, id, currentContext().clientId],
      );
      if (!found.length) throw new DomainError('response.not_found');
    });
  }

  private async load(tx: TenantTx, id: string): Promise<OpenRow> {
    const row = await tx.maybe<OpenRow>(
      `select ${RESPONSE_COLUMNS}, r.sealed_answers, r.sealed_private, r.occasion_id, c.name as client_name, c.code as client_code,
         k.key_id, k.sealed_key
       from response r ${RESPONSE_JOINS}
       join client c on c.practice_id = r.practice_id and c.id = r.client_id
       join client_key k on k.practice_id = r.practice_id and k.client_id = r.client_id
       where r.practice_id = $1 and r.id = $2 and ${openableClientScope('r.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('response.not_found');
    return row;
  }

  private keepsakes(tx: TenantTx, id: string): () => Promise<KeptDto[]> {
    const rows = tx.later<KeptRow>(
      'select step, kind, on_date, opened, opened_at from keepsake where practice_id = $1 and response_id = $2 order by created_at, id',
      [tx.practiceId, id],
    );
    return async () => (await rows()).map(({ step, kind, on_date: on, opened, opened_at: at }) => ({ step, kind, on, opened, openedAt: at?.toISOString() ?? null }));
  }

  /** What the reader has not sent yet. */
  private async draft(tx: TenantTx, sealer: ClientSealer, id: string): Promise<ReviewDraftDto | null> {
    const { memberId } = currentContext();
    if (!memberId) return null;
    const row = await tx.maybe<{ sealed: Buffer; revision: number; updated_at: Date }>(
      'select sealed, revision, updated_at from review_draft where practice_id = $1 and response_id = $2 and member_id = $3',
      [tx.practiceId, id, memberId],
    );
    return row ? { ...showReviewDraft(sealer, id, memberId, row.sealed), revision: row.revision, updatedAt: row.updated_at.toISOString() } : null;
  }

  private async reviews(tx: TenantTx, sealer: ClientSealer, id: string, own: boolean): Promise<ReviewDto[]> {
    const rows = await tx.query<ReviewRow>(
      `select w.member_id, m.name as member_name, w.sealed, w.skill_rating, w.updated_at
       from review w join member m on m.practice_id = w.practice_id and m.id = w.member_id
       where w.practice_id = $1 and w.response_id = $2 order by w.created_at`,
      [tx.practiceId, id],
    );
    return rows.map((row) => ({
      memberId: row.member_id,
      memberName: row.member_name,
      ...showReview(sealer, id, row.member_id, row.sealed),
      // A rating is for clinical work and is never shown as a grade.
      ...(own ? {} : { skillRating: row.skill_rating }),
      updatedAt: row.updated_at.toISOString(),
    }));
  }
}

function byStep(reviews: ReviewDto[]): Record<string, StepCommentDto[]> {
  const steps: Record<string, StepCommentDto[]> = {};
  for (const { memberName, comments, updatedAt } of reviews) {
    for (const [step, text] of Object.entries(comments)) (steps[step] ??= []).push({ memberName, text, at: updatedAt });
  }
  return steps;
}
