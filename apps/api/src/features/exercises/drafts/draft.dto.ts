import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import { IfGiven } from '../../../platform/http/validators.js';

/** What an author works on. Nothing in it need be finished. */
export class ExerciseDraftBody {
  /** A definition in the exercise language, sound or not: a JSON object with `steps` a list. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  definition: Record<string, unknown>;

  /** Who sees what is published: its author alone, which is so unless told, or all staff of the practice. */
  @IfGiven() @IsIn(['private', 'practice'])
  visibility?: 'private' | 'practice';

  /** The client it is made for; told when it is made and never changed. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsUUID()
  clientId?: string | null;

  /** The exercise it began as a copy of; told when it is made. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsUUID()
  copiedFrom?: string | null;
}

/** What stands in the way of publishing. */
export class DefinitionProblemDto {
  /** Where: `steps.2.options.0.label`; empty for the whole. */
  path: string;
  code: string;
}

export class ExerciseDraftSavedDto {
  id: string;
  /** Goes up with every change; send it back in If-Match. */
  revision: number;
  problems: DefinitionProblemDto[];
  savedAt: string;
}

export class ExerciseDraftDto extends ExerciseDraftSavedDto {
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
  @ApiProperty({ enum: ['private', 'practice'] }) visibility: 'private' | 'practice';
  @ApiProperty({ type: String, nullable: true }) clientId: string | null;
  @ApiProperty({ type: String, nullable: true }) copiedFrom: string | null;
  /** The number of the version it was begun from; null when none was published. */
  @ApiProperty({ type: Number, nullable: true }) basedOn: number | null;
}
