import { stringify } from 'csv-stringify/sync';
import type { CaseloadReportDto } from './caseload.dto.js';

const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'];
const COLUMNS = [
  'from', 'to', 'therapist', 'client', 'due', 'done', 'unprompted', ...REASONS.map((reason) => `not_this_time_${reason}`),
  'waiting', 'oldest_waiting_at', 'gone_quiet', 'last_activity_at', 'median_hours_to_answer',
];

/**
 * The report as a table: one line a client, after a line for the therapist with an empty client column. Cells that a
 * spreadsheet would take for a formula are defused.
 */
export function caseloadCsv({ from, to, members }: CaseloadReportDto): string {
  const lines = members.flatMap((member) => [
    { ...member, code: '', quietCell: member.quiet, lastActivityAt: null, median: member.medianHoursToAnswer },
    ...member.clients.map((client) => ({ ...client, quietCell: client.quiet ? 1 : 0, median: null })),
  ].map((row) => [
    from, to, member.name, row.code, row.due, row.done, row.unprompted, ...REASONS.map((reason) => row.notThisTime[reason] ?? 0),
    row.waiting, row.oldestWaitingAt, row.quietCell, row.lastActivityAt, row.median,
  ]));
  return stringify([COLUMNS, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
