import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IfGiven, IsFreeText } from '../../platform/http/validators.js';

export class ExerciseQuery extends PageQuery {
  /** A need in plain words, looked for in title, purpose, needs and tags of both languages; the best comes first. */
  @IfGiven() @IsFreeText(100)
  search?: string;

  /** One tag, exactly. */
  @IfGiven() @IsFreeText(60)
  tag?: string;

  /** `all` unless told: what is archived is on a shelf of its own alone. */
  @IfGiven() @IsIn(['all', 'mine', 'favourites', 'archived'])
  shelf?: 'all' | 'mine' | 'favourites' | 'archived';

  /** A client: only what can be assigned to them. */
  @IfGiven() @IsUUID()
  assignableTo?: string;
}

export class ExerciseItemDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  /** The current version; null until it is published for the first time. */
  @ApiProperty({ type: String, nullable: true }) versionId: string | null;
  /** The number of that version, from 1. */
  @ApiProperty({ type: Number, nullable: true }) number: number | null;
  title: LocalizedDto;
  purpose: LocalizedDto;
  minutes: number;
  tags: string[];
  /** The kinds of step it has. */
  kinds: string[];
  /** Whether the caller may edit it. */
  own: boolean;
  /** Null: it comes with the product. */
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ enum: ['private', 'practice'], nullable: true }) visibility: 'private' | 'practice' | null;
  /** The client it was made for: nobody else gets it. */
  @ApiProperty({ type: String, nullable: true }) clientId: string | null;
  favourite: boolean;
  archived: boolean;
  /** Whether its draft says something that was not published. */
  unpublished: boolean;
}

export class ExercisePageDto {
  items: ExerciseItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ExerciseDto extends ExerciseItemDto {
  /** The whole current version in the exercise language; null until it is published. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) definition: object | null;
}
