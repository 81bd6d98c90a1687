import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsObject, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IsFreeText } from '../../platform/http/validators.js';
import type { OccasionState } from './occasion-plan.js';

export const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'] satisfies NotThisTimeReason[];

/**
 * When something is to be done, in the client's civil time. Faults come back as `schedule.<field>`: types are checked
 * here, everything else by the clinical rules.
 */
export class ScheduleDto {
  /** The first day, `YYYY-MM-DD`. */
  @IsString()
  startDate: string;

  @ApiProperty({ enum: ['once', 'daily', 'weekly'] })
  @IsString()
  repeat: 'once' | 'daily' | 'weekly';

  /** ISO weekdays, Monday 1 to Sunday 7; without them, the start date's own. */
  @IsOptional() @IsArray() @ArrayMaxSize(14) @IsNumber({}, { each: true })
  weekdays?: number[];

  /** Times of day, `HH:MM`. */
  @IsArray() @ArrayMaxSize(24) @IsString({ each: true })
  times: string[];

  /** The last day, this one included. Either this or `count`. */
  @IsOptional() @IsString()
  untilDate?: string;

  /** How many occasions, at most 730. */
  @IsOptional() @IsNumber()
  count?: number;
}

/** What a therapist assigns. */
export class AssignmentBody {
  @IsUUID()
  clientId: string;

  @IsUUID()
  exerciseId: string;

  /** Why, in the client's own words. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(2000)
  why?: string | null;

  /** The smallest version that counts. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(500)
  smallestDose?: string | null;

  @IsObject() @ValidateNested() @Type(() => ScheduleDto)
  schedule: ScheduleDto;
}

export class AssignmentQuery extends PageQuery {
  @IsOptional() @IsIn(['active', 'ended'])
  state?: 'active' | 'ended';
}

export class OccasionDto {
  id: string;
  localDate: string;
  /** The time asked for, also on a day on which a clock change skips it. */
  localTime: string;
  dueAt: string;
  @ApiProperty({ enum: ['open', 'done', 'not-this-time', 'withdrawn'] }) state: OccasionState;
  @ApiProperty({ enum: REASONS, nullable: true }) reason: NotThisTimeReason | null;
  @ApiProperty({ type: String, nullable: true }) responseId: string | null;
}

export class AssignedExerciseDto {
  id: string;
  versionId: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
  quietTitle: LocalizedDto;
  purpose: LocalizedDto;
  minutes: number;
}

export class AssignedByDto {
  memberId: string;
  name: string;
}

class AssignmentBase {
  id: string;
  clientId: string;
  exercise: AssignedExerciseDto;
  @ApiProperty({ type: String, nullable: true }) why: string | null;
  @ApiProperty({ type: String, nullable: true }) smallestDose: string | null;
  schedule: ScheduleDto;
  @ApiProperty({ enum: ['active', 'ended'] }) state: 'active' | 'ended';
  assignedBy: AssignedByDto;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
  /** Goes up with every edit; send it back in If-Match. */
  revision: number;
}

export class AssignmentDto extends AssignmentBase {
  occasions: OccasionDto[];
}

export class OpenedAssignmentDto extends AssignmentDto {
  /** The definition of the version that was assigned. */
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
  /** For the client: the answers a new entry starts with, carried over from their last ones. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) startsWith?: Record<string, unknown>;
}

/** What became of the occasions so far: `due` is the sum of the other three. */
export class AssignmentCountsDto {
  due: number;
  done: number;
  notThisTime: number;
  open: number;
}

export class AssignmentItemDto extends AssignmentBase {
  counts: AssignmentCountsDto;
  @ApiProperty({ type: String, nullable: true }) nextDueAt: string | null;
}

export class AssignmentPageDto {
  items: AssignmentItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
