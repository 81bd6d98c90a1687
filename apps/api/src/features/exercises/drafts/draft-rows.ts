import { currentContext } from '../../../platform/context/request-context.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { Unfinished } from './definition-shape.js';
import type { DraftTexts } from './draft-texts.js';

/** An exercise of the practice's own with its draft. */
export interface DraftRow {
  [column: string]: unknown;
  visibility: 'private' | 'practice';
  client_id: string | null;
  copied_from: string | null;
  current_version_id: string | null;
  current_number: number | null;
  current_digest: Buffer | null;
  definition: Unfinished | null;
  sealed_definition: Buffer | null;
  digest: Buffer;
  revision: number;
  based_on: number | null;
  saved_at: Date;
}

/** The draft of an exercise that the caller may edit; that was seen to before. */
export const readDraft = (tx: TenantTx, exerciseId: string): Promise<DraftRow> =>
  tx.one<DraftRow>(
    `select e.visibility, e.client_id, e.copied_from, e.current_version_id, v.number as current_number, v.digest as current_digest,
       d.definition, d.sealed_definition, d.digest, d.revision, d.based_on, d.saved_at
     from exercise e join exercise_draft d on d.practice_id = e.practice_id and d.exercise_id = e.id
     left join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id
     where e.practice_id = $1 and e.id = $2`,
    [tx.practiceId, exerciseId],
  );

/** Writes a draft down, over the one there is. Its revision goes up by one. */
export function writeDraft(tx: TenantTx, exerciseId: string, texts: DraftTexts, given: { basedOn: number | null; now: Date }): void {
  tx.write(
    `insert into exercise_draft as d
       (practice_id, exercise_id, card, definition, sealed_card, sealed_definition, digest, revision, based_on, saved_at, saved_by)
     values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10)
     on conflict (practice_id, exercise_id) do update set card = excluded.card, definition = excluded.definition,
       sealed_card = excluded.sealed_card, sealed_definition = excluded.sealed_definition, digest = excluded.digest,
       revision = d.revision + 1, based_on = excluded.based_on, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [
      tx.practiceId, exerciseId, texts.card, texts.definition, texts.sealed_card, texts.sealed_definition, texts.digest,
      given.basedOn, given.now, currentContext().memberId,
    ],
  );
}
