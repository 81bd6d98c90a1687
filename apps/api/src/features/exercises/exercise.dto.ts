import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IsFreeText } from '../../platform/http/validators.js';

export class ExerciseQuery extends PageQuery {
  /** A need in plain words, looked for in title, purpose, needs and tags of both languages; the best comes first. */
  @IsOptional() @IsFreeText(100)
  search?: string;

  /** One tag, exactly. */
  @IsOptional() @IsFreeText(60)
  tag?: string;
}

export class ExerciseItemDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  versionId: string;
  title: LocalizedDto;
  purpose: LocalizedDto;
  minutes: number;
  tags: string[];
  /** The kinds of step it has. */
  kinds: string[];
}

export class ExercisePageDto {
  items: ExerciseItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ExerciseDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  versionId: string;
  /** The version's number, from 1. */
  number: number;
  /** The whole exercise in the exercise language. */
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
}
