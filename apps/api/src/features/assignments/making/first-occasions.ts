import { localDateOf } from '@attune/clinical/local-date';
import { occasionsOf, type Schedule } from '@attune/clinical/schedule';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { type OccasionTime, planOccasions } from '../occasion-plan.js';
import type { Assignee } from './assignment-making.js';
import { readSessions } from './sessions.js';

/**
 * The occasions of a plan that is made now, in order. A schedule gives all its days, also those that are past; of sessions,
 * those that are still to come.
 */
export async function firstOccasions(tx: TenantTx, client: Pick<Assignee, 'id' | 'time_zone'>, schedule: Schedule, now: Date): Promise<OccasionTime[]> {
  const { planned, ahead } = await readSessions(tx, client.id, [schedule], now);
  const all = occasionsOf(schedule, client.time_zone, { appointments: planned, agreedAt: now });
  if (schedule.repeat !== 'session') return all.map((occasion) => ({ ...occasion, appointmentId: null }));
  return planOccasions([], all, { now: now.toISOString(), today: localDateOf(now, client.time_zone), ahead }).add;
}
