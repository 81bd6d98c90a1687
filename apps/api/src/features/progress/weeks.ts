import { addDays } from '@attune/clinical/civil-date';
import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import { weekOf } from '@attune/clinical/weeks';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ProgressWeekDto } from './progress.dto.js';

interface WeekRow extends Record<NotThisTimeReason, number> {
  [column: string]: unknown;
  week: string;
  due: number;
  done: number;
  unprompted: number;
}

const SUMS = ['due', 'done', 'unprompted', ...NOT_THIS_TIME_REASONS].map((column) => `sum(${column})::integer as ${column}`).join(', ');

/** The kept weeks from `from` to `to`, gaps among them filled; those before the first in which anything was planned or done are left out. */
export async function weeksOf(tx: TenantTx, clientId: string, from: string, to: string): Promise<ProgressWeekDto[]> {
  const last = weekOf(to);
  const rows = await tx.query<WeekRow>(
    `select week, ${SUMS} from client_week where practice_id = $1 and client_id = $2 and week between $3 and $4 group by week order by week`,
    [tx.practiceId, clientId, weekOf(from), last],
  );
  const byWeek = new Map(rows.map((row) => [row.week, row]));
  const weeks: ProgressWeekDto[] = [];
  for (let week = rows[0]?.week ?? addDays(last, 7); week <= last; week = addDays(week, 7)) {
    const row = byWeek.get(week);
    const reasons = Object.fromEntries(NOT_THIS_TIME_REASONS.flatMap((reason) => (row && row[reason] > 0 ? [[reason, row[reason]]] : [])));
    weeks.push({ week, due: row?.due ?? 0, done: row?.done ?? 0, unprompted: row?.unprompted ?? 0, reasons });
  }
  return weeks;
}
