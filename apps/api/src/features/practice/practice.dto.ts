import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO31661Alpha2, IsTimeZone, MaxLength } from 'class-validator';
import { IfGiven, IsText } from '../../platform/http/validators.js';

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
  @IfGiven() @IsText(120)
  name?: string;

  @IfGiven() @IsISO31661Alpha2()
  country?: string;

  @IfGiven() @IsTimeZone() @MaxLength(64)
  timeZone?: string;

  @IfGiven() @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: 'en' | 'es';

  @IfGiven() @IsBoolean()
  secondFactorRequired?: boolean;
}

export class PracticeDto extends NewPracticeDto {
  id: string;
  demo: boolean;
  /** Whether staff must have a second factor. */
  secondFactorRequired: boolean;
}
