import { localDateOf } from '@attune/clinical/local-date';
import type { DueOccasion } from '@attune/clinical/reminders';
import { prepared, type Prepared } from '../../../platform/database/prepared.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { COUNTED } from '../reminder-rows.js';
import { rulesOf, SETTINGS_COLUMNS, type SettingsRow } from '../settings/settings-rows.js';

interface OpenRow extends SettingsRow {
  client_id: string;
  occasions: (DueOccasion & { from: string })[] | null;
  snoozes: { occasionId: string; until: string }[] | null;
}

/** What a client has open, and what they allow. */
export interface OpenFacts {
  clientId: string;
  settings: SettingsRow;
  facts: {
    zone: string;
    rules: ReturnType<typeof rulesOf>;
    occasions: (DueOccasion & { from: number })[];
    snoozes: { occasionId: string; until: number }[];
  };
}

/*
 * Of active assignments of clients who are here, open and not decided upon, of the days around now. A "later" holds as long as its
 * occasion stands: until the next one of its assignment comes.
 */
const OPEN = `
  select s.client_id, ${SETTINGS_COLUMNS}, d.occasions, z.snoozes
  from reminder_settings s
  join client c on c.practice_id = s.practice_id and c.id = s.client_id
  cross join lateral (
    select json_agg(json_build_object('id', o.id, 'localDate', o.local_date, 'localTime', o.local_time, 'dueAt', o.due_at,
      'from', greatest(s.since, a.created_at))) as occasions
    from occasion o join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
    where o.practice_id = s.practice_id and o.client_id = s.client_id and o.state = 'open' and a.state = 'active'
      and o.local_date between ($2::timestamptz at time zone 'UTC')::date - 2 and ($2::timestamptz at time zone 'UTC')::date + 1
      and not exists (select from reminder_occasion r where r.practice_id = o.practice_id and r.occasion_id = o.id and r.due_at = o.due_at)
  ) d
  cross join lateral (
    select json_agg(json_build_object('occasionId', n.occasion_id, 'until', n.until)) as snoozes
    from snooze n join occasion o on o.practice_id = n.practice_id and o.id = n.occasion_id
    join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
    where n.practice_id = s.practice_id and n.client_id = s.client_id and o.state = 'open' and a.state = 'active'
      and not exists (select from occasion l where l.practice_id = o.practice_id and l.client_id = o.client_id and l.assignment_id = o.assignment_id
        and l.state <> 'withdrawn' and l.local_date > o.local_date and l.local_date <= ($2::timestamptz at time zone c.time_zone)::date)
  ) z
  where s.practice_id = $1 and (s.email or s.push) and c.state = 'active' and c.person_id is not null
    and (d.occasions is not null or z.snoozes is not null)`;

const PAGE = prepared('reminders.open_page', `${OPEN} and s.client_id > $3 order by s.client_id limit $4`);
const ONE = prepared('reminders.open_one', `${OPEN} and s.client_id = $3`);
const HOLD = prepared('reminders.hold', 'select from reminder_settings where practice_id = $1 and client_id = $2 for no key update skip locked');
const COUNT = prepared('reminders.count', `select ${COUNTED} as counted`);

/** Before every id. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Of every client who allows reminders, after a client in the order of ids. */
export const readAllOpen = (tx: TenantTx, now: Date, after: string, most: number): Promise<OpenFacts[]> => read(tx, PAGE, [tx.practiceId, now, after, most]);

/** Of one client, whose settings are held meanwhile, with what counts for their day; nothing while another worker holds them. */
export async function holdOpen(tx: TenantTx, now: Date, { clientId, facts: { zone } }: OpenFacts): Promise<{ open: OpenFacts; counted: number } | undefined> {
  // Sent together: what is read is read when they are held.
  const [held, [open], { counted }] = await Promise.all([
    tx.maybe(HOLD, [tx.practiceId, clientId]),
    read(tx, ONE, [tx.practiceId, now, clientId]),
    tx.one<{ counted: number }>(COUNT, [tx.practiceId, clientId, localDateOf(now, zone)]),
  ]);
  return held && open && { open, counted };
}

async function read(tx: TenantTx, sql: Prepared, params: unknown[]): Promise<OpenFacts[]> {
  return (await tx.query<OpenRow>(sql, params)).map((row) => ({
    clientId: row.client_id,
    settings: row,
    facts: {
      zone: row.time_zone,
      rules: rulesOf(row),
      occasions: (row.occasions ?? []).map((o) => ({ ...o, from: Date.parse(o.from) })),
      snoozes: (row.snoozes ?? []).map((s) => ({ occasionId: s.occasionId, until: Date.parse(s.until) })),
    },
  }));
}
