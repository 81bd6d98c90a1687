import { checkDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { accessToExercise, requireEditableExercise, requireOpenableClient, requireVisibleExercise } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercise-versions.service.js';
import { readUnfinished, type Unfinished } from './definition-shape.js';
import { draftCardOf } from './draft-card.js';
import type { ExerciseDraftBody, ExerciseDraftDto, ExerciseDraftSavedDto } from './draft.dto.js';
import { type DraftRow, readDraft, writeDraft } from './draft-rows.js';
import { draftTexts, openDraft } from './draft-texts.js';

/** What is to be saved. */
interface Save {
  body: ExerciseDraftBody;
  definition: Unfinished;
  now: Date;
}

/** What was saved, and whether the exercise was made by it. */
interface Saved {
  created: boolean;
  draft: ExerciseDraftSavedDto;
}

/** The exercises that therapists make, as far as they are: every save is kept, sound or not. */
@Injectable()
export class ExerciseDrafts {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes an exercise with its draft, or saves the draft over the revision it was made from. The same again changes nothing.
   * @throws DomainError `request.invalid`, `request.too_large`, `exercise.not_found`, `exercise.not_yours`, `client.not_found`,
   *   `precondition.required`, `exercise.changed_meanwhile`
   */
  put(id: string, body: ExerciseDraftBody, revision: number | undefined): Promise<Saved> {
    const definition = readUnfinished(body.definition);
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const before = await accessToExercise(tx, id, { lock: true });
      const created = before.may === 'absent' && (await this.create(tx, id, { body, definition, now }));
      const draft = created ? { revision: 1, savedAt: now } : await this.edit(tx, id, { body, definition, now }, revision);
      return { created, draft: { id, revision: draft.revision, problems: checkDefinition(definition), savedAt: draft.savedAt.toISOString() } };
    });
  }

  /** The draft of an exercise that the caller edits. @throws DomainError `exercise.not_found`, `exercise.not_yours` */
  open(id: string): Promise<ExerciseDraftDto> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireEditableExercise(tx, id, { lock: false });
      const row = await readDraft(tx, id);
      const definition = openDraft(id, row, await this.sealerOf(tx, clientId));
      if (clientId) this.audit.record(tx, { action: 'exercise.open', subject: { kind: 'exercise', id }, clientId });
      return {
        id, definition, revision: row.revision, savedAt: row.saved_at.toISOString(), visibility: row.visibility, clientId,
        copiedFrom: row.copied_from, basedOn: row.based_on, problems: checkDefinition(definition),
      };
    });
  }

  /** Goes back to what was published last; what was never published goes wholly. */
  discard(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireEditableExercise(tx, id);
      const row = await readDraft(tx, id);
      const whose = { subject: { kind: 'exercise', id }, ...(clientId && { clientId }) };
      if (!row.current_version_id) {
        for (const table of ['exercise_favourite', 'exercise_draft']) tx.write(`delete from ${table} where practice_id = $1 and exercise_id = $2`, [tx.practiceId, id]);
        tx.write('delete from exercise where practice_id = $1 and id = $2', [tx.practiceId, id]);
        this.audit.record(tx, { action: 'exercise.delete', ...whose });
      } else if (!row.digest.equals(row.current_digest!)) {
        const sealer = await this.sealerOf(tx, clientId);
        const published = await this.versions.definition(tx, row.current_version_id, sealer ?? undefined);
        writeDraft(tx, id, draftTexts(id, { ...published }, sealer), { basedOn: row.current_number, now: this.clock.now() });
        this.audit.record(tx, { action: 'exercise.discard', ...whose });
      }
    });
  }

  /** False when somebody made one of this id in the same moment. */
  private async create(tx: TenantTx, id: string, { body, definition, now }: Save): Promise<boolean> {
    const { visibility = 'private', clientId = null, copiedFrom = null } = body;
    if (clientId) await requireOpenableClient(tx, clientId);
    if (clientId && visibility === 'practice') throw invalid(ofOneClient);
    if (copiedFrom) await this.requireSource(tx, copiedFrom, clientId);
    const sealer = await this.sealerOf(tx, clientId);
    const { tags, text } = sealer ? { tags: [], text: '' } : draftCardOf(definition);
    const inserted = await tx.maybe(
      `insert into exercise (practice_id, id, tags, search_text, author_id, client_id, visibility, copied_from, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [tx.practiceId, id, tags, text, currentContext().memberId, clientId, visibility, copiedFrom, now],
    );
    if (!inserted) return false;
    writeDraft(tx, id, draftTexts(id, definition, sealer), { basedOn: null, now });
    this.audit.record(tx, { action: 'exercise.create', subject: { kind: 'exercise', id }, ...(clientId && { clientId }) });
    return true;
  }

  private async edit(tx: TenantTx, id: string, { body, definition, now }: Save, revision: number | undefined): Promise<{ revision: number; savedAt: Date }> {
    const { clientId } = await requireEditableExercise(tx, id);
    const row = await readDraft(tx, id);
    requireSame(body, row);
    const sealer = await this.sealerOf(tx, clientId);
    const texts = draftTexts(id, definition, sealer);
    const visibility = body.visibility ?? row.visibility;
    // A retry of a request that arrived: it asks for what already is.
    if (texts.digest.equals(row.digest) && visibility === row.visibility) return { revision: row.revision, savedAt: row.saved_at };
    if (revision === undefined) throw new DomainError('precondition.required');
    if (revision !== row.revision) throw new DomainError('exercise.changed_meanwhile');
    writeDraft(tx, id, texts, { basedOn: row.based_on, now });
    if (visibility !== row.visibility) tx.write('update exercise set visibility = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, visibility]);
    if (!sealer && !row.current_version_id) {
      // Until it is published, its author finds it by what its draft says.
      const { tags, text } = draftCardOf(definition);
      tx.write('update exercise set tags = $3, search_text = $4 where practice_id = $1 and id = $2', [tx.practiceId, id, tags, text]);
    }
    this.audit.record(tx, { action: 'exercise.edit', subject: { kind: 'exercise', id }, ...(clientId && { clientId }) });
    return { revision: row.revision + 1, savedAt: now };
  }

  /** What was made for one client is copied for that client alone: their scene stays under their key. */
  private async requireSource(tx: TenantTx, copiedFrom: string, clientId: string | null): Promise<void> {
    const source = await requireVisibleExercise(tx, copiedFrom);
    if (source.clientId && source.clientId !== clientId) throw new DomainError('exercise.of_another_client');
  }

  private async sealerOf(tx: TenantTx, clientId: string | null): Promise<ClientSealer | null> {
    return clientId ? this.sealing.forClient(tx, clientId) : null;
  }
}

const ofOneClient = { field: 'visibility', code: 'for_one_client', detail: 'An exercise for one client is seen by their care team alone.' };

/** What is told at the making stays as it was told. @throws DomainError `request.invalid` */
function requireSame({ visibility, clientId, copiedFrom }: ExerciseDraftBody, row: DraftRow): void {
  if (clientId !== undefined && clientId !== row.client_id) throw invalid({ field: 'clientId', code: 'fixed' });
  if (copiedFrom !== undefined && copiedFrom !== row.copied_from) throw invalid({ field: 'copiedFrom', code: 'fixed' });
  if (row.client_id && visibility === 'practice') throw invalid(ofOneClient);
}
