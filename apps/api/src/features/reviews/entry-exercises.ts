import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import { openFullCard } from '../exercises/exercise-card.js';
import type { InboxExerciseDto } from './review.dto.js';

interface VersionRow {
  [column: string]: unknown;
  version_id: string;
  exercise_id: string;
  catalog_id: string | null;
  title: LocalizedDto | null;
  /** In place of the title, where the exercise was made for this client; and the key it opens with. */
  sealed_card: Buffer | null;
  client_id: string;
  key_id: string;
  sealed_key: Buffer;
}

/** The exercises of some versions, by version: each is read once, however many entries were made with it. */
export async function exercisesOf(tx: TenantTx, sealing: Sealing, versionIds: readonly string[]): Promise<ReadonlyMap<string, InboxExerciseDto>> {
  if (versionIds.length === 0) return new Map();
  const rows = await tx.query<VersionRow>(
    `select v.id as version_id, v.exercise_id, x.catalog_id, v.card -> 'title' as title, v.sealed_card, x.client_id, ${keyPart('key_id')}, ${keyPart('sealed_key')}
     from exercise_version v join exercise x on x.practice_id = v.practice_id and x.id = v.exercise_id
     where v.practice_id = $1 and v.id = any ($2::uuid[])`,
    [tx.practiceId, [...new Set(versionIds)]],
  );
  return new Map(rows.map((row) => [row.version_id, { id: row.exercise_id, catalogId: row.catalog_id, title: row.title ?? openTitle(sealing, row) }]));
}

/** Most titles are in the open, and need no key. */
const keyPart = (part: 'key_id' | 'sealed_key'): string =>
  `case when v.sealed_card is not null then (select k.${part} from client_key k where k.practice_id = x.practice_id and k.client_id = x.client_id) end as ${part}`;

function openTitle(sealing: Sealing, { client_id, key_id, sealed_key, version_id, sealed_card }: VersionRow): LocalizedDto {
  return openFullCard(sealing.clientSealer(client_id, key_id, sealed_key), version_id, sealed_card!).card.title;
}
