import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../platform/http/validators.js';

/** A response under way, as the phone keeps it. Its id is the id that the response will have. */
export class DraftBody {
  @IsUUID()
  assignmentId: string;

  @IsOptional() @IsUUID()
  occasionId?: string;

  @IsInstant()
  startedAt: string;

  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: Record<string, unknown>;

  @IsOptional() @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true })
  privateSteps?: string[];

  @IsOptional() @IsBoolean()
  smaller?: boolean;

  /** The step the client is at. */
  @IsOptional() @IsString() @MaxLength(100) @Matches(/^[^\0]*$/)
  step?: string;
}

export class DraftSavedDto {
  responseId: string;
  revision: number;
  updatedAt: string;
}

export class DraftDto extends DraftSavedDto {
  assignmentId: string;
  @ApiProperty({ type: String, nullable: true }) occasionId: string | null;
  startedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) answers: Record<string, unknown>;
  privateSteps: string[];
  smaller: boolean;
  @ApiProperty({ type: String, nullable: true }) step: string | null;
}
