import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO31661Alpha2, IsOptional, IsTimeZone, MaxLength } from 'class-validator';
import { IsText } from '../../platform/http/validators.js';

const LANGUAGES = ['en', 'es'] as const;

/** What is said of a practice when it is founded. */
export class NewPracticeDto {
  @IsText(120)
  name: string;

  /** ISO 3166-1 alpha-2: whose crisis lines are shown. */
  @IsISO31661Alpha2()
  country: string;

  /** A name of the IANA time zone database. */
  @IsTimeZone() @MaxLength(64)
  timeZone: string;

  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES })
  language: 'en' | 'es';
}

export class PracticeChangeDto {
  @IsOptional() @IsText(120)
  name?: string;

  @IsOptional() @IsISO31661Alpha2()
  country?: string;

  @IsOptional() @IsTimeZone() @MaxLength(64)
  timeZone?: string;

  @IsOptional() @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: 'en' | 'es';

  @IsOptional() @IsBoolean()
  secondFactorRequired?: boolean;
}

export class PracticeDto extends NewPracticeDto {
  id: string;
  demo: boolean;
  /** Whether staff must have a second factor. */
  secondFactorRequired: boolean;
}
