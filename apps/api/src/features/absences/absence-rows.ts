import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { AbsenceDto } from './absence.dto.js';

export interface AbsenceRow {
  [column: string]: unknown;
  id: string;
  member_id: string;
  member_name: string;
  from_date: string;
  until_date: string;
  cover_id: string | null;
  cover_name: string | null;
  sealed_note: Buffer | null;
  set_by: string;
  set_by_name: string;
  ended_at: Date | null;
}

/** Absences with their people's names. Narrowed by `and`, its parameters from $2 on. */
export const SELECT = `
  select a.id, a.member_id, m.name as member_name, a.from_date, a.until_date, a.cover_id, v.name as cover_name, a.sealed_note,
    a.set_by, s.name as set_by_name, a.ended_at
  from absence a
  join member m on m.practice_id = a.practice_id and m.id = a.member_id
  join member s on s.practice_id = a.practice_id and s.id = a.set_by
  left join member v on v.practice_id = a.practice_id and v.id = a.cover_id
  where a.practice_id = $1`;

/** @param scope SQL on `a` that says which ones there are for the caller */
export const absenceRow = (tx: TenantTx, id: string, scope = 'true'): Promise<AbsenceRow | undefined> =>
  tx.maybe<AbsenceRow>(`${SELECT} and a.id = $2 and ${scope}`, [tx.practiceId, id]);

/** @param today of the practice */
export function stateOf(row: Pick<AbsenceRow, 'from_date' | 'until_date' | 'ended_at'>, today: string): AbsenceDto['state'] {
  if (row.ended_at || row.until_date < today) return 'over';
  return row.from_date > today ? 'coming' : 'now';
}

/** Where a note lies, for its seal. */
export const noteAt = (id: string): string => `absence.note:${id}`;
