import { openableClientScope } from '../../platform/access/row-rules.js';
import { currentContext } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { Starts } from '../assignments/making/assignment-making.js';
import type { NextActionDto, NextHow, NextKind } from './next-action.dto.js';

export const UNDO_MS = 10 * 60_000;

export interface NextActionRow {
  [column: string]: unknown;
  id: string;
  response_id: string;
  client_id: string;
  member_id: string;
  member_name: string;
  kind: NextKind;
  how: NextHow;
  assignment_id: string;
  enrolment_id: string | null;
  step_id: string | null;
  starts_before: Starts | null;
  starts_after: Starts | null;
  at: Date;
  undone_at: Date | null;
  outcome: NextActionDto['outcome'];
}

/** Next steps of clients whom the caller may open, the newest first. */
export function readActions(tx: TenantTx, which: 'id' | 'response_id', of: string): Promise<NextActionRow[]> {
  return tx.query<NextActionRow>(
    `select n.*, m.name as member_name from next_action n join member m on m.practice_id = n.practice_id and m.id = n.member_id
     where n.practice_id = $1 and n.${which} = $2 and ${openableClientScope('n.client_id')} order by n.at desc, n.id desc limit 50`,
    [tx.practiceId, of],
  );
}

export const toAction = (row: NextActionRow): NextActionDto => ({
  id: row.id,
  kind: row.kind,
  memberName: row.member_name,
  own: row.member_id === currentContext().memberId,
  at: row.at.toISOString(),
  assignmentId: row.assignment_id,
  undoUntil: new Date(row.at.getTime() + UNDO_MS).toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  outcome: row.outcome,
});
