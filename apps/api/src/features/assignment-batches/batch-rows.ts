import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import { type ExerciseCard, openCard } from '../exercises/exercise-card.js';
import type { BatchDto, Outcome } from './batch.dto.js';

export interface BatchRow {
  [column: string]: unknown;
  id: string;
  body_mac: Buffer;
  created_at: Date;
  undone_at: Date | null;
}

interface ItemRow {
  [column: string]: unknown;
  assignment_id: string;
  client_id: string;
  client_name: string;
  exercise_id: string;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  key_id: string;
  sealed_key: Buffer;
  outcome: Outcome | null;
}

export const UNDO_MS = 10 * 60_000;

/** One's own batch. */
export function findBatch(tx: TenantTx, id: string, { lock } = { lock: false }): Promise<BatchRow | undefined> {
  return tx.maybe<BatchRow>(
    `select id, body_mac, created_at, undone_at from assignment_batch where practice_id = $1 and id = $2 and made_by = $3 ${lock ? 'for no key update' : ''}`,
    [tx.practiceId, id, currentContext().memberId],
  );
}

/** A batch with its assignments. @throws DomainError `assignment_batch.not_found` unless it is one's own */
export async function loadBatch(tx: TenantTx, sealing: Sealing, id: string): Promise<BatchDto> {
  const batch = await findBatch(tx, id);
  if (!batch) throw new DomainError('assignment_batch.not_found');
  const rows = await tx.query<ItemRow>(
    `select i.assignment_id, i.client_id, c.name as client_name, i.exercise_id, v.id as version_id, v.card, v.sealed_card, k.key_id, k.sealed_key, i.outcome
     from assignment_batch_item i
     join client c on c.practice_id = i.practice_id and c.id = i.client_id
     join client_key k on k.practice_id = i.practice_id and k.client_id = i.client_id
     join exercise x on x.practice_id = i.practice_id and x.id = i.exercise_id
     join exercise_version v on v.practice_id = x.practice_id and v.id = x.current_version_id
     where i.practice_id = $1 and i.batch_id = $2 order by i.position`,
    [tx.practiceId, id],
  );
  return {
    id,
    createdAt: batch.created_at.toISOString(),
    undoUntil: new Date(batch.created_at.getTime() + UNDO_MS).toISOString(),
    undoneAt: batch.undone_at?.toISOString() ?? null,
    assignments: rows.map((row) => ({
      id: row.assignment_id, clientId: row.client_id, clientName: row.client_name, exerciseId: row.exercise_id,
      title: openCard(sealing.clientSealer(row.client_id, row.key_id, row.sealed_key), row.version_id, row).title, outcome: row.outcome,
    })),
  };
}
