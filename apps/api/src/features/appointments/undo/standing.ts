import type { TenantTx } from '../../../platform/database/tenant-tx.js';

/** An appointment as its row stands, as far as an edit changes it: columns by their names, as JSON has them. */
export interface Standing {
  [column: string]: unknown;
  id: string;
  row: Record<string, unknown>;
  members: string[];
  /** The moves it has had. */
  moves: string[];
  /** What its client asked about it: id and state. */
  asks: string[];
  revision: number;
}

export interface SeriesStanding {
  [column: string]: unknown;
  id: string;
  schedule: unknown;
  minutes: number;
  revision: number;
}

const listed = (what: string, table: string): string =>
  `array(select ${what} from ${table} x where x.practice_id = p.practice_id and x.appointment_id = p.id order by 1)`;

const STANDINGS = `
  select p.id, p.revision, ${listed('x.member_id::text', 'appointment_member')} as members, ${listed('x.id::text', 'appointment_move')} as moves,
    ${listed(`x.id::text || ' ' || x.state`, 'appointment_ask')} as asks,
    (select to_jsonb(s) from (select p.id, p.starts_at, p.minutes, p.kind, p.sealed_where, p.series_id, p.series_starts_at, p.confirmed_at, p.attendance,
      p.attendance_at, p.attendance_by) s) as row
  from appointment p where p.practice_id = $1 and p.client_id = $2`;

/** Those of a series, or one that is in none. */
export const standingsOf = (tx: TenantTx, clientId: string, { id, seriesId }: { id: string; seriesId: string | null }): Promise<Standing[]> =>
  tx.query<Standing>(`${STANDINGS} and (p.id = $3 or p.series_id = $4)`, [tx.practiceId, clientId, id, seriesId]);

export const standingsAmong = (tx: TenantTx, clientId: string, ids: readonly string[]): Promise<Standing[]> =>
  tx.query<Standing>(`${STANDINGS} and p.id = any ($3::uuid[])`, [tx.practiceId, clientId, ids]);

export const seriesAmong = (tx: TenantTx, clientId: string, ids: readonly string[]): Promise<SeriesStanding[]> =>
  tx.query<SeriesStanding>('select id, schedule, minutes, revision from appointment_series where practice_id = $1 and client_id = $2 and id = any ($3::uuid[])', [
    tx.practiceId, clientId, ids,
  ]);
