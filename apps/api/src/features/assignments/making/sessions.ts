import { addDays } from '@attune/clinical/civil-date';
import type { Appointment, Schedule } from '@attune/clinical/schedule';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { followsSessions } from '../schedule-body.js';

/** The furthest that an occasion lies from its session, and a day for the zone. */
const AROUND_DAYS = 8;

/** A client's sessions, as far as schedules hang on them. */
export interface Sessions {
  /** Those that take place or took place. */
  planned: Appointment[];
  /** Those that are still ahead, the ones called off included. */
  ahead: ReadonlySet<string>;
}

export const NO_SESSIONS: Sessions = { planned: [], ahead: new Set() };

/** The sessions around which the given schedules may lie; none are read when no schedule follows them. */
export async function readSessions(tx: TenantTx, clientId: string, schedules: readonly Schedule[], now: Date): Promise<Sessions> {
  const starts = schedules.filter(followsSessions).map(({ startDate }) => startDate);
  if (!starts.length) return NO_SESSIONS;
  const rows = await tx.query<{ id: string; starts_at: Date; state: string }>(
    'select id, starts_at, state from appointment where practice_id = $1 and client_id = $2 and starts_at >= $3 order by starts_at, id',
    [tx.practiceId, clientId, `${addDays(starts.sort()[0]!, -AROUND_DAYS)}T00:00:00Z`],
  );
  return {
    planned: rows.filter(({ state }) => state === 'planned').map(({ id, starts_at: startsAt }) => ({ id, startsAt })),
    ahead: new Set(rows.filter(({ starts_at: startsAt }) => startsAt > now).map(({ id }) => id)),
  };
}
