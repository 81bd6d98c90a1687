import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { IfGiven, IsText } from '../../platform/http/validators.js';
import { CodeDto, LONGEST_PASSWORD } from '../session/session.dto.js';

const LANGUAGES = ['en', 'es'] as const;

export class PersonChangeDto {
  @IfGiven() @IsText(120)
  name?: string;

  @IfGiven() @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: 'en' | 'es';
}

export class PasswordChangeDto {
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  current: string;

  /** 12 characters or more; nothing that is guessed first. */
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class PasswordDto {
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class PasswordAndCodeDto extends CodeDto {
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class NewSecondFactorDto {
  /** In base32, for typing into an app. */
  secret: string;
  /** The same for a QR code (`otpauth:`). */
  uri: string;
}

export class RecoveryCodesDto {
  /** Each works once. They are shown this once only. */
  recoveryCodes: string[];
}
