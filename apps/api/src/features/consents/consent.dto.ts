import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IsText } from '../../platform/http/validators.js';
import { ASKED_OF, type AskedOf, CONSENT_KINDS, type ConsentKind } from './consent-text.dto.js';

/** `changed`: they signed an earlier version · `again`: they took it back, and were asked anew */
export const ASKED_WHY = ['new', 'changed', 'again'] as const;
export type AskedWhy = (typeof ASKED_WHY)[number];
export const CONSENT_STATES = ['signed', 'asked', 'withdrawn', 'not-asked'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What a client signed, and whether they took it back. */
export class ConsentDto {
  id: string;
  textId: string;
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  title: LocalizedDto;
  version: number;
  /** Whether it holds: the newest version, and not taken back. */
  holds: boolean;
  @ApiProperty({ enum: ['en', 'es'] }) language: 'en' | 'es';
  /** As it was typed. */
  name: string;
  signedAt: string;
  @ApiProperty({ type: String, nullable: true }) withdrawnAt: string | null;
  /** SHA-256 of title and text as they were shown, in hexadecimal. */
  digest: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** A signed text, to read and to print. */
export class ConsentCopyDto extends ConsentDto {
  /** As it was shown and signed. */
  shownTitle: string;
  shownText: string;
  client: string;
  practice: string;
}

/** A text that waits for the client, whole. */
export class AskedConsentDto {
  textId: string;
  version: number;
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  @ApiProperty({ enum: ASKED_WHY }) why: AskedWhy;
  title: LocalizedDto;
  text: LocalizedDto;
}

export class OwnConsentsDto {
  asked: AskedConsentDto[];
  /** What was signed, the newest first. */
  signed: ConsentDto[];
}

/** How one text of the practice stands with a client. */
export class ConsentStandingDto {
  textId: string;
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  @ApiProperty({ enum: ASKED_OF }) askedOf: AskedOf;
  title: LocalizedDto;
  version: number;
  @ApiProperty({ enum: CONSENT_STATES }) state: ConsentState;
  /** Where it is asked. */
  @ApiProperty({ enum: ASKED_WHY, nullable: true, type: String }) why: AskedWhy | null;
}

export class ClientConsentsDto {
  standing: ConsentStandingDto[];
  /** What was signed, the newest first. */
  signed: ConsentDto[];
}

/** A signature. */
export class SignatureBody {
  @IsUUID()
  textId: string;

  /** The version that was shown. */
  @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  /** The language it was shown in. */
  @ApiProperty({ enum: ['en', 'es'] })
  @IsIn(['en', 'es'])
  language: 'en' | 'es';

  /** The client's name, typed by them. */
  @IsText(120)
  name: string;

  /** The box that says so was ticked. */
  @Equals(true)
  agreed: boolean;
}
