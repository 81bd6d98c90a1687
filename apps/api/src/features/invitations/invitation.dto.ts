import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../session/session.dto.js';
import { IfGiven } from '../../platform/http/validators.js';

const KINDS = ['member', 'client'] as const;
const LANGUAGES = ['en', 'es'] as const;
const STATES = ['pending', 'expired', 'accepted', 'withdrawn'] as const;

export class InvitationTokenDto {
  /** What followed the `#` of the link. */
  @IsString() @MinLength(1) @MaxLength(100)
  token: string;
}

export class AcceptInvitationDto extends InvitationTokenDto {
  /** A new password; of somebody who has an account already, theirs. */
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;

  /** A client says that they have read who sees what, and what private means. */
  @IfGiven() @IsBoolean()
  understood?: boolean;
}

export class InvitingPracticeDto {
  name: string;
  country: string;
}

export class InvitationDto {
  @ApiProperty({ enum: KINDS })
  kind: 'member' | 'client';
  practice: InvitingPracticeDto;
  /** The invited person's name, as the practice wrote it. */
  name: string;
  email: string;
  @ApiProperty({ enum: LANGUAGES })
  language: 'en' | 'es';
  /** Whether this email already has a password of its own here. */
  hasAccount: boolean;
  expiresAt: string;
  @ApiProperty({ type: String, nullable: true })
  invitedBy: string | null;
}

/** How an invitation stands, as the inviting practice sees it. */
export class InvitationStateDto {
  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];
  expiresAt: string;
}
