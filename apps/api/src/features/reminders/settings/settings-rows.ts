import type { ReminderRules } from '@attune/clinical/reminders';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';

/** What a client allowed, or what they would begin with, and what is known of them beside it. */
export interface SettingsRow {
  [column: string]: unknown;
  chosen: boolean;
  email: boolean;
  push: boolean;
  own_times: boolean;
  times: string[];
  lead_minutes: number;
  quiet_from: string | null;
  quiet_to: string | null;
  max_per_day: number;
  language: 'en' | 'es';
  paused_until: string | null;
  mail_stopped: 'bounced' | 'unsubscribed' | null;
  since: Date | null;
  time_zone: string;
  client_state: 'active' | 'discharged';
  person_id: string | null;
  devices: number;
}

/** Columns of `SettingsRow` from `client c` and, joined to it from the left, `reminder_settings s`. None is on before the client said yes. */
export const SETTINGS_COLUMNS = `s.client_id is not null as chosen, coalesce(s.email, false) as email, coalesce(s.push, false) as push,
  coalesce(s.own_times, false) as own_times, coalesce(s.times, '{}') as times, coalesce(s.lead_minutes, 0) as lead_minutes,
  case when s.client_id is null then '21:30' else s.quiet_from end as quiet_from,
  case when s.client_id is null then '08:00' else s.quiet_to end as quiet_to,
  coalesce(s.max_per_day, 2) as max_per_day, coalesce(s.language, c.language) as language, s.paused_until, s.mail_stopped, s.since,
  c.time_zone, c.state as client_state, c.person_id,
  (select count(*) from push_subscription p where p.practice_id = c.practice_id and p.client_id = c.id)::int as devices`;

/** @param scope SQL that narrows to whom the caller may look at, about `c` */
export function readSettings(tx: TenantTx, clientId: string, scope = 'true'): Promise<SettingsRow | undefined> {
  return tx.maybe<SettingsRow>(
    `select ${SETTINGS_COLUMNS} from client c
     left join reminder_settings s on s.practice_id = c.practice_id and s.client_id = c.id
     where c.practice_id = $1 and c.id = $2 and ${scope}`,
    [tx.practiceId, clientId],
  );
}

/** What the rules are told. */
export const rulesOf = (row: SettingsRow): ReminderRules => ({
  times: row.own_times ? row.times : [],
  leadMinutes: row.lead_minutes,
  quiet: row.quiet_from !== null && row.quiet_to !== null ? { from: row.quiet_from, to: row.quiet_to } : null,
  maxPerDay: row.max_per_day,
  pausedUntil: row.paused_until,
});

export type Channel = 'email' | 'push';

/** By which ways something can reach them at present. */
export const channelsOf = (row: Pick<SettingsRow, 'email' | 'push' | 'devices'>, mailPossible: boolean): Channel[] => [
  ...(row.email && mailPossible ? (['email'] as const) : []),
  ...(row.push && row.devices > 0 ? (['push'] as const) : []),
];
