import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsObject, IsUUID, Max, Min } from 'class-validator';
import { IfGiven, IsFreeText } from '../../platform/http/validators.js';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { ResponseClientDto } from '../responses/response.dto.js';

/** What a therapist says about a response. Nothing at all marks it read. */
export class ReviewBody {
  /** On the whole. Empty takes it back. */
  @IfGiven() @IsFreeText(4_000)
  comment?: string;

  /** On single answers, by step id. They replace the earlier ones; an empty text takes one back. */
  @IfGiven() @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  comments?: Record<string, string>;

  /** How the skill was used: 1 hardly, 5 fully. For clinical work; clients never see it. */
  @IfGiven() @IsInt() @Min(1) @Max(5)
  skillRating?: number;
}

/** What was typed and not sent. Nothing at all lets it go. */
export class ReviewDraftBody {
  @IfGiven() @IsFreeText(4_000)
  comment?: string;

  /** On single answers, by step id. */
  @IfGiven() @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  comments?: Record<string, string>;
}

export class ReviewDraftSavedDto {
  /** Send it back in If-Match. 0: nothing is kept. */
  revision: number;
  updatedAt: string;
}

export class InboxExerciseDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
}

export const ATTENTION = ['risk', 'ask'] as const;

/** Which of what waits: all, or one client's. */
export class InboxQuery extends PageQuery {
  @IfGiven() @IsUUID()
  clientId?: string;
}

export class InboxItemDto {
  responseId: string;
  /** What its shared answers call for: `risk`, a clinician should see it; `ask`, the client puts a question; null, to be read. */
  @ApiProperty({ enum: ATTENTION, nullable: true }) attention: 'risk' | 'ask' | null;
  client: ResponseClientDto;
  exercise: InboxExerciseDto;
  submittedAt: string;
  smaller: boolean;
  @ApiProperty({ type: String, nullable: true }) corrects: string | null;
}

export class InboxDto {
  items: InboxItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  /** All that waits. */
  total: number;
  /** How many of them call for an answer. */
  asking: number;
}

/** Several at once. */
export class SeveralBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true })
  responseIds: string[];
}

export class SeveralDto {
  /** Those that it was done to; the others stay as they are. */
  responseIds: string[];
}

/** What waits of one client. */
export class InboxClientDto {
  client: ResponseClientDto;
  /** Entries that nobody has read; those that ask something and those that a clinician should see are among them. */
  entries: number;
  asks: number;
  risks: number;
  messages: number;
  proposals: number;
  /** The client would like another time for a session, or cannot come. */
  appointmentAsks: number;
  /** Of the sessions they ask about, the one that takes place first. */
  @ApiProperty({ type: String, nullable: true }) appointmentId: string | null;
  /** Since when the oldest of all these waits. */
  since: string;
  /** The entry to begin with. */
  @ApiProperty({ type: String, nullable: true }) first: string | null;
}

export class InboxClientsDto {
  items: InboxClientDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  /** How many clients wait. */
  total: number;
}
