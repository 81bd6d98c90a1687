import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { type ExerciseCard, openCard } from '../exercises/exercise-card.js';
import type { KeptCountDto, ObservationQuery } from './observation.dto.js';

interface KeptRow {
  [column: string]: unknown;
  response_id: string;
  exercise_id: string;
  version_id: string;
  /** Null where the exercise was made for this client: then it is sealed. */
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  step: string;
  kind: 'card' | 'letter';
  local_date: string;
  opened: number;
  opened_at: Date | null;
}

/** More than anybody keeps at hand. */
const MOST = 200;

/**
 * How often each card and letter of a client was opened. What its writer keeps private is counted for them alone.
 * @param own whether the reader is the client
 * @param openSealer of the client, asked for only where something is sealed
 */
export async function keptCounts(
  tx: TenantTx, clientId: string, { from, to }: ObservationQuery, { own, openSealer }: { own: boolean; openSealer: () => Promise<ClientSealer> },
): Promise<KeptCountDto[]> {
  const rows = await tx.query<KeptRow>(
    `select k.response_id, a.exercise_id, v.id as version_id, v.card, v.sealed_card, k.step, k.kind, r.local_date, k.opened, k.opened_at
     from keepsake k
     join response r on r.practice_id = k.practice_id and r.id = k.response_id and r.state <> 'replaced'
     join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
     join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
     join exercise_version v on v.practice_id = x.practice_id and v.id = x.current_version_id
     where k.practice_id = $1 and k.client_id = $2 and ($3 or not k.step = any(r.private_steps))
       and ($4::date is null or r.local_date >= $4) and ($5::date is null or r.local_date <= $5)
     order by k.created_at desc, k.id desc limit ${MOST}`,
    [tx.practiceId, clientId, own, from ?? null, to ?? null],
  );
  const sealer = rows.some((row) => row.sealed_card) ? await openSealer() : null;
  return rows.reverse().map((row) => ({
    responseId: row.response_id,
    exerciseId: row.exercise_id,
    title: (row.card ?? openCard(sealer!, row.version_id, row)).title,
    step: row.step,
    kind: row.kind,
    localDate: row.local_date,
    opened: row.opened,
    openedAt: row.opened_at?.toISOString() ?? null,
  }));
}
