import { localDateOf } from '@attune/clinical/local-date';
import { mayLeave } from '@attune/clinical/reminders';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { somethingUnread } from '../notices/unread.js';
import { isStanding } from '../nudges/standing.js';
import type { SkipReason } from '../reminder-reasons.js';
import { readSettings, rulesOf, type SettingsRow } from '../settings/settings-rows.js';
import type { WaitingRow } from './claims.js';

/** What is known right before a reminder leaves: it goes, it waits, or it stays for a reason. */
export type LastLook = { go: SettingsRow & { person_id: string } } | { waitUntil: Date } | { stays: SkipReason };

/**
 * Looks once more whether a reminder is still wanted: the client is here and lets it come this way at this hour, and there is
 * still something to do. Done, ended, paused or left in the meantime: it stays.
 */
export async function lastLook(tx: TenantTx, row: WaitingRow, now: Date, mailPossible: boolean): Promise<LastLook> {
  const settings = await readSettings(tx, row.client_id);
  if (!settings || settings.client_state !== 'active' || !settings.person_id) return { stays: 'left' };
  if (row.channel === 'email' ? !settings.email || !mailPossible : !settings.push) return { stays: 'no-channel' };
  if (row.channel === 'push' && settings.devices === 0) return { stays: 'no-device' };
  const go = { ...settings, person_id: settings.person_id };
  if (row.kind === 'test') return now >= row.expires_at ? { stays: 'too-late' } : { go };
  if (!(await stillOpen(tx, row, localDateOf(now, settings.time_zone)))) return { stays: 'settled' };
  const leave = mayLeave(now.getTime(), row.expires_at.getTime(), rulesOf(settings), settings.time_zone);
  if (leave === 'go') return { go };
  return 'waitUntil' in leave ? { waitUntil: new Date(leave.waitUntil) } : leave;
}

async function stillOpen(tx: TenantTx, row: WaitingRow, today: string): Promise<boolean> {
  if (row.kind === 'message') return (await tx.one<{ open: boolean }>(`select ${somethingUnread('$2')} as open`, [tx.practiceId, row.client_id])).open;
  const sql = row.kind === 'nudge'
    ? isStanding('$2', '$3', '$4')
    : `exists (select from occasion o join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
         where o.practice_id = $1 and o.client_id = $2 and o.id = any ($3::uuid[]) and o.state = 'open' and a.state = 'active')`;
  const about = row.kind === 'nudge' ? [row.assignment_id, today] : [row.occasion_ids];
  return (await tx.one<{ open: boolean }>(`select ${sql} as open`, [tx.practiceId, row.client_id, ...about])).open;
}
