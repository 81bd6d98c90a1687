import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsEmailAddress, IsPart, IsText } from '../../platform/http/validators.js';
import { NewPracticeDto } from '../practice/practice.dto.js';
import { LONGEST_PASSWORD } from '../session/session.dto.js';

export class SetupStateDto {
  /** Whether there is no practice yet. */
  needed: boolean;
}

export class NewOwnerDto {
  @IsText(120)
  name: string;

  @IsEmailAddress()
  email: string;

  /** 12 characters or more; nothing that is guessed first. */
  @IsString() @MinLength(1) @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class SetupDto {
  /** As printed in the console at the start. */
  @IsText(20)
  code: string;

  @IsPart(() => NewPracticeDto)
  practice: NewPracticeDto;

  @IsPart(() => NewOwnerDto)
  owner: NewOwnerDto;
}
