import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { type Permission, type Role, ROLES } from '../../platform/access/permissions.js';
import { IsText } from '../../platform/http/validators.js';

export const LONGEST_EMAIL = 254;
/** More than any password of ours has, in UTF-16 units. */
export const LONGEST_PASSWORD = 1_000;
const STEPS = ['done', 'second-factor', 'enrol-second-factor'] as const;
const KINDS = ['member', 'client'] as const;
const LANGUAGES = ['en', 'es'] as const;

export class SignInDto {
  @IsText(LONGEST_EMAIL)
  email: string;

  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class CodeDto {
  /** Six figures of the app, or a recovery code. */
  @IsText(40)
  code: string;
}

export class ChoosePracticeDto {
  @IsUUID()
  practiceId: string;

  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS })
  kind: 'member' | 'client';
}

export class NextDto {
  /** What is left to do before one can work. */
  @ApiProperty({ enum: STEPS })
  next: (typeof STEPS)[number];
}

export class SessionPersonDto {
  id: string;
  name: string;
  email: string;
  @ApiProperty({ enum: LANGUAGES })
  language: 'en' | 'es';
}

export class SessionPracticeDto {
  id: string;
  name: string;
  country: string;
  timeZone: string;
  @ApiProperty({ enum: LANGUAGES })
  language: 'en' | 'es';
  /** A practice with invented people, whose passwords everybody knows. */
  demo: boolean;
  secondFactorRequired: boolean;
}

export class MembershipDto {
  practiceId: string;
  practiceName: string;
  @ApiProperty({ enum: KINDS })
  kind: 'member' | 'client';
  /** Of the member or client that one is there. */
  id: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
}

export class SecondFactorStateDto {
  enrolled: boolean;
  required: boolean;
  passed: boolean;
}

export class SessionTherapistDto {
  name: string;
}

export class SessionDto {
  person: SessionPersonDto;
  @ApiProperty({ type: SessionPracticeDto, nullable: true })
  practice: SessionPracticeDto | null;
  @ApiProperty({ type: String, nullable: true })
  memberId: string | null;
  @ApiProperty({ type: String, nullable: true })
  clientId: string | null;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
  memberships: MembershipDto[];
  @ApiProperty({ type: String, isArray: true })
  permissions: Permission[];
  secondFactor: SecondFactorStateDto;
  @ApiProperty({ enum: STEPS })
  next: (typeof STEPS)[number];
  /** For a client: their primary therapist. */
  @ApiProperty({ type: SessionTherapistDto, nullable: true })
  therapist: SessionTherapistDto | null;
}

export class OwnSessionDto {
  id: string;
  /** Whether this is the session that asks. */
  current: boolean;
  createdAt: string;
  lastSeenAt: string;
  device: string;
}

export class OwnSessionsDto {
  items: OwnSessionDto[];
}
