import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { AnsweringBody } from '../responses/response.dto.js';
import { IfGiven } from '../../platform/http/validators.js';

/** A response under way, as the phone keeps it. Its id is the id that the response will have. */
export class DraftBody extends AnsweringBody {
  /** The step the client is at. */
  @IfGiven() @IsString() @MaxLength(100) @Matches(/^[^\0]*$/)
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
