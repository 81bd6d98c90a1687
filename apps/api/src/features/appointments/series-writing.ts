import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { AppointmentKind } from './appointment-codes.js';
import { sealWhere, type Where, writeMembers } from './appointment-rows.js';

/** What those of a series have in common, and when each begins. */
export interface Planned {
  seriesId: string;
  clientId: string;
  starts: readonly string[];
  minutes: number;
  kind: AppointmentKind;
  where: Where;
  memberIds: readonly string[];
  /** Who plans them, and when. */
  madeBy: string;
  now: Date;
}

/** Writes the appointments of a series down. @returns their ids, in the order of `starts` */
export function writePlanned(tx: TenantTx, sealer: ClientSealer, { seriesId, clientId, starts, minutes, kind, where, memberIds, madeBy, now }: Planned): string[] {
  const ids = starts.map(() => newId());
  tx.write(
    `insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at, changed_at, kind, sealed_where, series_id, series_starts_at)
     select $1, s.id, $2, s.at, $3, 'planned', $4, $5, $5, $6, s.sealed, $7, s.at from unnest($8::uuid[], $9::timestamptz[], $10::bytea[]) as s (id, at, sealed)`,
    [tx.practiceId, clientId, minutes, madeBy, now, kind, seriesId, ids, starts, ids.map((one) => sealWhere(sealer, one, where))],
  );
  writeMembers(tx, ids, memberIds);
  return ids;
}
