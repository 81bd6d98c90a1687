import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IsFreeText, IsPart, IsText } from '../../platform/http/validators.js';

export const CONSENT_KINDS = ['treatment', 'privacy', 'messages', 'telehealth', 'recording', 'supervision', 'other'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
export const ASKED_OF = ['everyone', 'chosen', 'nobody'] as const;
export type AskedOf = (typeof ASKED_OF)[number];

/** How long a text may be: some six pages. */
const LONGEST = 15_000;

class TitleBody {
  @IsText(120) en: string;
  @IsText(120) es: string;
}

class WordsBody {
  @IsFreeText(LONGEST) en: string;
  @IsFreeText(LONGEST) es: string;
}

/** A text as it is being written. A line that begins with "# " is a heading, one with "- " a point; what stands in [ ] is still to be filled in. */
export class ConsentTextBody {
  @ApiProperty({ enum: CONSENT_KINDS })
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  /** Of whom it is asked: every client at their next visit, those whom a therapist chooses, nobody any more. */
  @ApiProperty({ enum: ASKED_OF })
  @IsIn(ASKED_OF)
  askedOf: AskedOf;

  @IsPart(() => TitleBody)
  title: TitleBody;

  @IsPart(() => WordsBody)
  text: WordsBody;
}

export class ConsentTextListedDto {
  id: string;
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  @ApiProperty({ enum: ASKED_OF }) askedOf: AskedOf;
  /** As published; of one that never was, as it is being written. */
  title: LocalizedDto;
  /** The version that clients sign now; null while none was published. */
  @ApiProperty({ type: Number, nullable: true }) version: number | null;
  /** Whether the draft says something that is not published. */
  changed: boolean;
}

export class ConsentTextListDto {
  items: ConsentTextListedDto[];
}

export class ConsentVersionDto {
  number: number;
  publishedAt: string;
  publishedBy: string;
}

export class ConsentTextDto extends ConsentTextListedDto {
  /** The draft. */
  draft: ConsentTextBody;
  /** Send it back in If-Match. */
  revision: number;
  /** The newest first. */
  versions: ConsentVersionDto[];
}

/** A version, whole. */
export class ConsentWordsDto extends ConsentVersionDto {
  title: LocalizedDto;
  text: LocalizedDto;
}

/** A text of ours to begin with, to be adapted before it is published. */
export class ConsentStarterDto {
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  title: LocalizedDto;
  text: LocalizedDto;
}

export class ConsentStartersDto {
  items: ConsentStarterDto[];
}
