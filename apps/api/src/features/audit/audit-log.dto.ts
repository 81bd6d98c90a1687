import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { AUDIT_ACTIONS, type AuditAction } from '../../platform/audit/audit-actions.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IfGiven } from '../../platform/http/validators.js';

const ACTORS = ['member', 'client', 'system'] as const;

export class AuditQuery extends PageQuery {
  /** Only what touched this client's record. */
  @IfGiven() @IsUUID()
  clientId?: string;

  /** Only what this member did. */
  @IfGiven() @IsUUID()
  memberId?: string;
}

export class AuditActorDto {
  @ApiProperty({ enum: ACTORS })
  kind: (typeof ACTORS)[number];
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  @ApiProperty({ type: String, nullable: true })
  name: string | null;
}

export class AuditSubjectDto {
  kind: string;
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  /** Of a member or client. */
  name?: string;
}

export class AuditClientDto {
  id: string;
  code: string;
  name: string;
}

export class AuditEventDto {
  id: string;
  at: string;
  actor: AuditActorDto;
  /** For example `response.open`. */
  @ApiProperty({ enum: AUDIT_ACTIONS }) action: AuditAction;
  subject: AuditSubjectDto;
  /** Whose record was touched, if one was. */
  @ApiProperty({ type: AuditClientDto, nullable: true })
  client: AuditClientDto | null;
  /** Whether the event is in the chain of seals. */
  sealed: boolean;
}

export class AuditEventsDto {
  items: AuditEventDto[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class AuditFaultDto {
  code: string;
  eventId?: string;
  seal?: number;
}

export class AuditVerificationDto {
  /** Nothing was changed, removed, reordered, cut off or left unsealed. */
  verified: boolean;
  events: number;
  sealed: number;
  unsealed: number;
  /** What does not add up, at most a hundred. */
  faults: AuditFaultDto[];
  checkedAt: string;
}
