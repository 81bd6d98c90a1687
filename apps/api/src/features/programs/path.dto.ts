import { MAX_SIGNALS, MAX_STEPS, RELEASE_RULES, type ReleaseRule } from '@attune/clinical/programs';
import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsNumber, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IfGiven, IsPart, IsText } from '../../platform/http/validators.js';
import { REASONS } from '../assignments/assignment.dto.js';

/*
 * A path as it is written down. Types are checked here, everything else by the clinical rules; faults come back as
 * `steps.2.release.week`.
 */

/** A number seen in the latest response to an earlier step, both bounds included, or a reason for "not this time" given there. */
export class SignalDto {
  /** The id of an earlier step. */
  @IsString() @MaxLength(60)
  of: string;

  /** The code of an observation; then with `atLeast`, `atMost` or both. */
  @IfGiven() @IsString() @MaxLength(120)
  code?: string;

  @IfGiven() @IsNumber()
  atLeast?: number;

  @IfGiven() @IsNumber()
  atMost?: number;

  @ApiProperty({ enum: REASONS, required: false })
  @IfGiven() @IsString() @MaxLength(20)
  reason?: NotThisTimeReason;
}

/** When a step opens. Which of the other fields it has follows from `rule`. */
export class ReleaseDto {
  @ApiProperty({ enum: RELEASE_RULES })
  @IsString() @MaxLength(20)
  rule: ReleaseRule['rule'];

  /** `after-delay`: civil days, from 1 to 365. */
  @IfGiven() @IsNumber()
  days?: number;

  /** `after-delay`: from when the previous step was done or set aside, or from the first day of the path. */
  @ApiProperty({ enum: ['previous', 'start'], required: false })
  @IfGiven() @IsString() @MaxLength(20)
  from?: 'previous' | 'start';

  /** `weekly`: week 1 begins on the first day of the path. */
  @IfGiven() @IsNumber()
  week?: number;

  /** `on-date`: a civil date. */
  @IfGiven() @IsString() @MaxLength(20)
  date?: string;

  /** `when`: any of these is enough. */
  @IfGiven() @IsArray() @ArrayMaxSize(MAX_SIGNALS * 2) @IsPart(() => SignalDto, { each: true })
  any?: SignalDto[];
}

/** How often a step is to be done, from the day on which it opens. */
export class StepPlanDto {
  @ApiProperty({ enum: ['once', 'daily', 'weekly'] })
  @IsString() @MaxLength(20)
  repeat: 'once' | 'daily' | 'weekly';

  /** ISO weekdays, Monday 1 to Sunday 7; without them, the weekday on which it opens. */
  @IfGiven() @IsArray() @ArrayMaxSize(14) @IsNumber({}, { each: true })
  weekdays?: number[];

  /** Times of day, `HH:MM`. */
  @IsArray() @ArrayMaxSize(24) @IsString({ each: true }) @MaxLength(20, { each: true })
  times: string[];

  /** How many occasions. */
  @IfGiven() @IsNumber()
  count?: number;

  /** Over how many days, the first included. Either this or `count` where it repeats. */
  @IfGiven() @IsNumber()
  days?: number;
}

/** Why, told to the client. */
export class WhyBody {
  @IsText(600) en: string;
  @IsText(600) es: string;
}

export class PathStepBody {
  /** Made by whoever writes it, once in its path: small letters, digits and hyphens, at most 60. */
  @IsString() @MaxLength(60)
  id: string;

  @IsUUID()
  exerciseId: string;

  @IsPart(() => ReleaseDto)
  release: ReleaseDto;

  @IsPart(() => StepPlanDto)
  plan: StepPlanDto;

  @ApiProperty({ type: () => WhyBody, nullable: true, required: false })
  @IsOptional() @IsPart(() => WhyBody)
  why?: WhyBody | null;
}

/** Most steps that a body may carry before the rules say that it is too many. */
export const MOST_STEPS = MAX_STEPS * 2;

export class PathStepDto {
  id: string;
  exerciseId: string;
  /** Null when the caller does not see this exercise any more. */
  @ApiProperty({ type: () => LocalizedDto, nullable: true }) exerciseTitle: LocalizedDto | null;
  @ApiProperty({ type: Number, nullable: true }) minutes: number | null;
  release: ReleaseDto;
  plan: StepPlanDto;
  @ApiProperty({ type: () => LocalizedDto, nullable: true }) why: LocalizedDto | null;
}
