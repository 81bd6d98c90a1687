import type { CoveringForDto } from './care-team.dto.js';

/** From the place `t` on a care team: whose absence it comes from. */
export const COVERING_JOIN = `
  left join absence b on b.practice_id = t.practice_id and b.id = t.absence_id
  left join member away on away.practice_id = b.practice_id and away.id = b.member_id`;

/** Columns of `CoveringRow`, from `COVERING_JOIN`. */
export const COVERING_COLUMNS = 'b.member_id as covering_id, away.name as covering_name, b.until_date as covering_until';

export interface CoveringRow {
  [column: string]: unknown;
  covering_id: string | null;
  covering_name: string | null;
  covering_until: string | null;
}

/** In whose place somebody is there; null for somebody who treats the client themselves. */
export const toCoveringFor = (row: CoveringRow): CoveringForDto | null =>
  row.covering_id ? { memberId: row.covering_id, name: row.covering_name!, until: row.covering_until! } : null;
