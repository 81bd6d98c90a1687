import { bucketOf, BUCKETS } from '@attune/clinical/response-time';
import { weekOf } from '@attune/clinical/weeks';
import type { TenantTx } from '../../platform/database/tenant-tx.js';

const HOUR_MS = 3_600_000;

/** A response, and the therapist whose work it was. */
export interface Answered {
  attributed_to: string;
  submitted_at: Date;
  local_date: string;
}

/**
 * Counts first answers into the histograms of the therapists whose work it was, or out of them, in one order for everybody who does.
 * @param at when they were answered
 */
export function countAnswerTimes(tx: TenantTx, rows: readonly Answered[], at: Date, by: 1 | -1): void {
  const counts = new Map<string, { memberId: string; week: string; times: number[] }>();
  for (const row of rows) {
    const week = weekOf(row.local_date);
    const key = `${row.attributed_to} ${week}`;
    const counted = counts.get(key) ?? { memberId: row.attributed_to, week, times: Array<number>(BUCKETS).fill(0) };
    counted.times[bucketOf((at.getTime() - row.submitted_at.getTime()) / HOUR_MS)]! += by;
    counts.set(key, counted);
  }
  for (const [, { memberId, week, times }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tx.write(
      `insert into therapist_week as w (practice_id, member_id, week, answer_times) values ($1, $2, $3, $4)
       on conflict (practice_id, member_id, week) do update set answer_times =
         array(select n.kept + n.more from unnest(w.answer_times, excluded.answer_times) with ordinality as n (kept, more, place) order by n.place)`,
      [tx.practiceId, memberId, week, times],
    );
  }
}
