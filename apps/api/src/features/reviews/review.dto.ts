import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import { IsFreeText } from '../../platform/http/validators.js';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { ResponseClientDto } from '../responses/response.dto.js';

/** What a therapist says about a response. Nothing at all marks it read. */
export class ReviewBody {
  /** On the whole. Empty takes it back. */
  @IsOptional() @IsFreeText(4_000)
  comment?: string;

  /** On single answers, by step id. They replace the earlier ones; an empty text takes one back. */
  @IsOptional() @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  comments?: Record<string, string>;

  /** How the skill was used: 1 hardly, 5 fully. For clinical work; clients never see it. */
  @IsOptional() @IsInt() @Min(1) @Max(5)
  skillRating?: number;
}

export class InboxExerciseDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
}

export class InboxItemDto {
  responseId: string;
  client: ResponseClientDto;
  exercise: InboxExerciseDto;
  submittedAt: string;
  smaller: boolean;
  @ApiProperty({ type: String, nullable: true }) corrects: string | null;
}

export class InboxDto {
  items: InboxItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  total: number;
}
