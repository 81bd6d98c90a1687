import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IfGiven, IsCivilDate, IsFreeText, IsPart } from '../../platform/http/validators.js';
import type { OccasionState } from './occasion-plan.js';
import { ANY_RULE, ANY_SCHEDULE, type RuleDto, ScheduleBody, type ScheduleDto, WithSchedules } from './schedule.dto.js';

export const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'] satisfies NotThisTimeReason[];

export const ASSIGNMENT_STATES = ['active', 'paused', 'ended'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What therapist and client say about it, in their words; and how it is planned. */
@WithSchedules()
export class PlanBody {
  @IsUUID()
  exerciseId: string;

  /** Why, in the client's own words. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(2000)
  why?: string | null;

  /** When and where it fits into the day. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(500)
  whenWhere?: string | null;

  /** What is likely to get in the way. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(500)
  obstacle?: string | null;

  /** If that happens, then. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(500)
  ifThen?: string | null;

  /** The smallest version that counts. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(500)
  smallestDose?: string | null;

  /** How sure the client is of doing it, 0 to 10. */
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional() @IsInt() @Min(0) @Max(10)
  confidence?: number | null;

  @ApiProperty(ANY_SCHEDULE)
  @IsPart(() => ScheduleBody)
  schedule: ScheduleBody;
}

/** What a therapist assigns. */
export class AssignmentBody extends PlanBody {
  @IsUUID()
  clientId: string;
}

/** A rest. */
export class PauseBody {
  /** The day on which it goes on by itself, in the client's zone; without it somebody resumes it. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsCivilDate()
  until?: string | null;
}

export class AssignmentQuery extends PageQuery {
  @ApiProperty({ enum: ASSIGNMENT_STATES, required: false })
  @IfGiven() @IsIn(ASSIGNMENT_STATES)
  state?: AssignmentState;
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
  /** Which of its day it is; it keeps it for good. */
  slot: number;
  /** The session it belongs to, where the schedule goes by sessions. */
  @ApiProperty({ type: String, nullable: true }) appointmentId: string | null;
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

/** The words of a plan. */
export class PlanWordsDto {
  @ApiProperty({ type: String, nullable: true }) why: string | null;
  @ApiProperty({ type: String, nullable: true }) whenWhere: string | null;
  @ApiProperty({ type: String, nullable: true }) obstacle: string | null;
  @ApiProperty({ type: String, nullable: true }) ifThen: string | null;
  @ApiProperty({ type: String, nullable: true }) smallestDose: string | null;
  /** How sure the client is of doing it, 0 to 10. */
  @ApiProperty({ type: Number, nullable: true }) confidence: number | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

@WithSchedules()
class AssignmentBase extends PlanWordsDto {
  id: string;
  clientId: string;
  exercise: AssignedExerciseDto;
  @ApiProperty(ANY_SCHEDULE) schedule: ScheduleDto;
  /** What the schedule means to calendars and machines, with its zone. Null of what was assigned before rules were kept. */
  @ApiProperty({ ...ANY_RULE, nullable: true }) rule: RuleDto | null;
  @ApiProperty({ enum: ASSIGNMENT_STATES }) state: AssignmentState;
  /** Of one that rests: the day on which it goes on by itself. */
  @ApiProperty({ type: String, nullable: true }) pausedUntil: string | null;
  assignedBy: AssignedByDto;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
  /** Whether an entry begins in the smaller version; the client may do the whole one. */
  startsSmaller: boolean;
  /** The level at which a role-play begins; null: where it always does. */
  @ApiProperty({ type: Number, nullable: true }) startsLevel: number | null;
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
