import { ApiProperty } from '@nestjs/swagger';
import type { AuditAction } from '../../platform/audit/audit-actions.js';

/** What staff opened of one's own record, as the audit has it: all that shows answers, or counts or quotes them. */
export const OPENING_ACTIONS = [
  'response.open', 'response.list_opened', 'observation.list', 'client.progress', 'client.progress_pdf', 'client.session_brief', 'message.list', 'assignment.open',
  'client.open', 'file.open', 'safety-plan.open', 'consent.open', 'partner-link.list', 'hand-over.open',
] as const satisfies readonly AuditAction[];
export type OpeningAction = (typeof OPENING_ACTIONS)[number];

export class OpeningDto {
  at: string;
  memberName: string;
  /** What was opened, as an audit action. */
  @ApiProperty({ enum: OPENING_ACTIONS }) action: OpeningAction;
  @ApiProperty({ type: String, nullable: true }) responseId: string | null;
}

export class OpeningPageDto {
  items: OpeningDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
