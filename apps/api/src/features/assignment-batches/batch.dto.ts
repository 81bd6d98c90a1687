import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PlanBody } from '../assignments/assignment.dto.js';
import { MOST_CLIENTS } from '../assignments/preview.dto.js';
import { IsPart } from '../../platform/http/validators.js';

/** Several exercises for several clients: each client gets each of them. */
export class BatchBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_CLIENTS) @ArrayUnique() @IsUUID(undefined, { each: true })
  clientIds: string[];

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @IsPart(() => PlanBody, { each: true })
  items: PlanBody[];
}

export const OUTCOMES = ['removed', 'ended', 'kept'] as const;
/** What undoing made of an assignment: gone; ended, because somebody had begun; left alone, because the client is treated by others now. */
export type Outcome = (typeof OUTCOMES)[number];

export class BatchAssignmentDto {
  /** The assignment. */
  id: string;
  clientId: string;
  clientName: string;
  exerciseId: string;
  /** The exercise's title as it is now. */
  title: LocalizedDto;
  /** Null until the batch is undone. */
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome: Outcome | null;
}

export class BatchDto {
  id: string;
  createdAt: string;
  /** Until then it can be undone. */
  undoUntil: string;
  @ApiProperty({ type: String, nullable: true }) undoneAt: string | null;
  /** By client in the order asked, each with its exercises in theirs. */
  assignments: BatchAssignmentDto[];
}
