import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { COUNTED } from '../reminder-rows.js';
import type { WaitingRow } from './claims.js';

/*
 * Between the last word of a mail and the server's answer nobody knows whether it has arrived. That is written down before, so that a
 * worker that comes after knows which mails it is true of, and of which it is not.
 */

/** From now on this try may have arrived. Said again it says the same. */
export function noteHandOver(tx: TenantTx, { id, handed_over: before }: Pick<WaitingRow, 'id' | 'handed_over'>): void {
  tx.write('update reminder set handed_over = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, before + 1]);
}

/** The server has answered: this try did not arrive. */
export function takeBack(tx: TenantTx, { id, handed_over: before }: Pick<WaitingRow, 'id' | 'handed_over'>): void {
  tx.write('update reminder set handed_over = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, before]);
}

/**
 * Whether a mail that may have arrived is sent a second time: once, and only where the client's day has room for both. What they
 * asked for themselves does not count into their day.
 */
export async function mayRepeat(tx: TenantTx, row: WaitingRow, mostADay: number): Promise<boolean> {
  if (row.handed_over > 1) return false;
  if (row.kind === 'snoozed' || row.kind === 'test') return true;
  const { counted } = await tx.one<{ counted: number }>(`select ${COUNTED} as counted`, [tx.practiceId, row.client_id, row.local_date]);
  return counted < mostADay;
}
