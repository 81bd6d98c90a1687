import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional } from 'class-validator';
import { STAFF_ROLES, type StaffRole } from '../../platform/access/permissions.js';
import { IfGiven, IsEmailAddress, IsText } from '../../platform/http/validators.js';
import { InvitationStateDto } from '../invitations/invitation.dto.js';

const LANGUAGES = ['en', 'es'] as const;
const STATES = ['invited', 'active', 'ended'] as const;

export class MemberPutDto {
  @IsText(120)
  name: string;

  /** Of an active member it is their own to sign in with, and stays as it is. */
  @IsEmailAddress()
  email: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(STAFF_ROLES.length) @ArrayUnique() @IsIn(STAFF_ROLES, { each: true })
  @ApiProperty({ enum: STAFF_ROLES, isArray: true })
  roles: StaffRole[];

  /** Of the invitation; the practice's unless told. */
  @IfGiven() @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: 'en' | 'es';
}

export class MemberEndDto {
  /** For each client whose primary they are: who is from now on (client id to member id). */
  @IsOptional() @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string', format: 'uuid' } })
  primaries?: Record<string, string> | null;
}

export class PrimaryOfDto {
  clientId: string;
  name: string;
}

export class MemberDto {
  id: string;
  name: string;
  @ApiProperty({ enum: STAFF_ROLES, isArray: true })
  roles: StaffRole[];
  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];

  /** From here on: only for those who manage members. */
  email?: string;
  activeClients?: number;
  /** The clients that would need another primary if this membership ended. */
  primaryOf?: PrimaryOfDto[];
  @ApiProperty({ type: InvitationStateDto, nullable: true, required: false })
  invitation?: InvitationStateDto | null;
  @ApiProperty({ type: String, nullable: true, required: false })
  endedAt?: string | null;
}

export class MembersDto {
  items: MemberDto[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
