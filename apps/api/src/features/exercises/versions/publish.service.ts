import { checkDefinition, type ExerciseDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { requireEditableExercise } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { newId } from '../../../platform/ids.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { fullCardOf, sealCard } from '../exercise-card.js';
import { sealDefinition } from '../exercise-versions.service.js';
import { type DraftRow, readDraft } from '../drafts/draft-rows.js';
import { openDraft } from '../drafts/draft-texts.js';
import type { PublishedVersionDto } from './version.dto.js';

/** Makes versions of drafts. What is assigned keeps the version it has. */
@Injectable()
export class Publishing {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Publishes the draft as the revision that was looked at. When nothing changed since the current version, that is the
   * answer: so a request sent twice publishes once.
   * @throws DomainError `exercise.not_found`, `exercise.not_yours`, `precondition.required`, `exercise.changed_meanwhile`,
   *   `exercise.unsound` with what is wrong and where
   */
  publish(id: string, revision: number | undefined): Promise<{ created: boolean; version: PublishedVersionDto }> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireEditableExercise(tx, id);
      const draft = await readDraft(tx, id);
      if (revision === undefined) throw new DomainError('precondition.required');
      if (revision !== draft.revision) throw new DomainError('exercise.changed_meanwhile');
      if (draft.current_digest?.equals(draft.digest)) {
        return { created: false, version: { versionId: draft.current_version_id!, number: draft.current_number! } };
      }
      const sealer = clientId ? await this.sealing.forClient(tx, clientId) : null;
      const definition = openDraft(id, draft, sealer);
      const problems = checkDefinition(definition);
      if (problems.length) throw new DomainError('exercise.unsound', { errors: problems.map(({ path, code }) => ({ field: path, code })) });
      const version = { versionId: newId(), number: (draft.current_number ?? 0) + 1 };
      this.write(tx, id, version, draft, definition as unknown as ExerciseDefinition, sealer);
      this.audit.record(tx, { action: 'exercise.publish', subject: { kind: 'exercise', id }, ...(clientId && { clientId }), detail: { number: version.number } });
      return { created: true, version };
    });
  }

  private write(
    tx: TenantTx, id: string, { versionId, number }: PublishedVersionDto, { digest }: DraftRow, definition: ExerciseDefinition, sealer: ClientSealer | null,
  ): void {
    const full = fullCardOf(definition);
    const [card, text] = sealer ? [null, null] : [JSON.stringify(full.card), JSON.stringify(definition)];
    const [sealedCard, sealedText] = sealer ? [sealCard(sealer, versionId, full), sealDefinition(sealer, versionId, definition)] : [null, null];
    const { tags, text: searched } = sealer ? { tags: [], text: '' } : full;
    tx.write(
      `insert into exercise_version
         (practice_id, id, exercise_id, number, card, definition, sealed_card, sealed_definition, digest, created_at, published_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [tx.practiceId, versionId, id, number, card, text, sealedCard, sealedText, digest, this.clock.now(), currentContext().memberId],
    );
    tx.write('update exercise set current_version_id = $3, tags = $4, search_text = $5 where practice_id = $1 and id = $2', [
      tx.practiceId, id, versionId, tags, searched,
    ]);
    tx.write('update exercise_draft set based_on = $3 where practice_id = $1 and exercise_id = $2', [tx.practiceId, id, number]);
  }
}
