import { type ExerciseDefinition, startingAnswers } from '@attune/exercise';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { showAnswers } from './response-texts.js';

interface LastRow {
  [column: string]: unknown;
  id: string;
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}

/** So many entries back a step's last answer is looked for: a smaller version may have left it out. */
const LOOK_BACK = 5;

/**
 * What a new entry of an exercise starts with: the answers that its steps carry over from the client's own last ones.
 * Only for the client, as private answers are carried over too.
 */
export async function startsWith(tx: TenantTx, sealer: ClientSealer, definition: ExerciseDefinition, of: { clientId: string; exerciseId: string }): Promise<Record<string, unknown>> {
  if (!JSON.stringify(definition.steps).includes('"startsFrom"')) return {};
  const rows = await tx.query<LastRow>(
    `select r.id, r.sealed_answers, r.sealed_private from response r
     join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id and a.exercise_id = $3
     where r.practice_id = $1 and r.client_id = $2 and r.state <> 'replaced' order by r.submitted_at desc, r.id desc limit $4`,
    [tx.practiceId, of.clientId, of.exerciseId, LOOK_BACK],
  );
  const last = rows.reverse().reduce<Record<string, unknown>>((answers, row) => ({ ...answers, ...showAnswers(sealer, row, true).answers }), {});
  return startingAnswers(definition, last);
}
