import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IsText } from '../../platform/http/validators.js';
import { SAID, type Said } from './check-ins.js';

const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
export const WEEKS = [1, 2, 4, 8, 12] as const;
const TELLS = ['check-ins', 'days'] as const;
const LINK_STATES = ['open', 'revoked', 'replaced', 'ended'] as const;
const CONSENT_STATES = ['never', 'open', 'revoked', 'ended'] as const;

/** The words that a client agrees to. They have a name, so that a consent says which ones it was given to. */
export const CONSENT = 'partner-1';

export class PartnerDayDto {
  /** The client's own date. */
  date: string;
  @ApiProperty({ enum: ['done', 'not-today'] }) state: 'done' | 'not-today';
}

/** All that a partner is ever told. */
export class PartnerPageDto {
  /** What the client chose to be called here. */
  label: string;
  @ApiProperty({ enum: LANGUAGES }) language: Language;
  /** The latest first. */
  days: PartnerDayDto[];
}

export class PartnerTokenDto {
  /** What followed the `#` of the link. */
  @IsString() @MinLength(1) @MaxLength(100)
  token: string;
}

export class PartnerGoalDto {
  assignmentId: string;
  title: LocalizedDto;
  /** What is told of it: the check-ins noted in it, or the days on which it was done. */
  @ApiProperty({ enum: TELLS }) tells: (typeof TELLS)[number];
}

export class PartnerLinkDto {
  id: string;
  /** The plan in which the partner was asked. */
  assignmentId: string;
  goal: PartnerGoalDto;
  label: string;
  @ApiProperty({ enum: LANGUAGES }) language: Language;
  /** The first and the last day that is told. */
  since: string;
  until: string;
  madeAt: string;
  @ApiProperty({ enum: LINK_STATES }) state: (typeof LINK_STATES)[number];
  @ApiProperty({ type: String, nullable: true }) overAt: string | null;
  /** When it was opened last. */
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
}

/** A link as it is made. Its address is said this once: only a digest of it is kept. */
export class NewPartnerLinkDto extends PartnerLinkDto {
  address: string;
}

export class PartnerPlaceDto {
  assignmentId: string;
  title: LocalizedDto;
  /** Whether somebody can be invited from it. */
  active: boolean;
  /** What the partner sees at this moment, as long as a link is open. */
  @ApiProperty({ type: () => PartnerPageDto, nullable: true }) shown: PartnerPageDto | null;
  /** The newest first. */
  links: PartnerLinkDto[];
}

export class PartnerPlacesDto {
  /** The client's own date: from it a link made now counts. */
  today: string;
  /** Each plan in which a partner can be asked, the newest first. */
  places: PartnerPlaceDto[];
  /** What can be told. */
  goals: PartnerGoalDto[];
}

export class PartnerLinkBody {
  /** The plan in which the partner is asked. */
  @IsUUID()
  assignmentId: string;

  /** The plan whose days are told. */
  @IsUUID()
  goalId: string;

  /** How the client is called on the partner's page. */
  @IsText(40)
  label: string;

  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: Language;

  /** For how long, from today on. */
  @ApiProperty({ enum: WEEKS })
  @IsIn(WEEKS)
  weeks: (typeof WEEKS)[number];

  /** The words that were read and agreed to. */
  @ApiProperty({ enum: [CONSENT] })
  @Equals(CONSENT)
  consent: typeof CONSENT;
}

export class CheckInDto {
  responseId: string;
  localDate: string;
  @ApiProperty({ enum: SAID }) said: Said;
}

/** How a client's consent stands in one plan, for those who treat them. */
export class PartnerConsentDto {
  assignmentId: string;
  exerciseId: string;
  @ApiProperty({ enum: CONSENT_STATES }) state: (typeof CONSENT_STATES)[number];
  /** When the link that counts was made; null when there never was one. */
  @ApiProperty({ type: String, nullable: true }) madeAt: string | null;
  @ApiProperty({ type: String, nullable: true }) overAt: string | null;
  /** The last day that is told. */
  @ApiProperty({ type: String, nullable: true }) until: string | null;
  @ApiProperty({ type: () => PartnerGoalDto, nullable: true }) goal: PartnerGoalDto | null;
  /** What was noted there, the latest first. */
  checkIns: CheckInDto[];
}

export class PartnerConsentsDto {
  items: PartnerConsentDto[];
}
