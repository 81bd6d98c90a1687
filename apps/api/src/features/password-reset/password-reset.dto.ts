import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsText } from '../../platform/http/validators.js';
import { LONGEST_EMAIL, LONGEST_PASSWORD } from '../session/session.dto.js';

export class PasswordResetRequestDto {
  @IsText(LONGEST_EMAIL)
  email: string;
}

export class PasswordResetDto {
  /** What followed the `#` of the link. */
  @IsString() @MinLength(1) @MaxLength(100)
  token: string;

  /** 12 characters or more; nothing that is guessed first. */
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}
