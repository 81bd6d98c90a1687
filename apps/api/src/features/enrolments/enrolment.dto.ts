import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IfGiven, IsCivilDate, IsPart } from '../../platform/http/validators.js';
import { MOST_STEPS, PathStepBody, PathStepDto } from '../programs/path.dto.js';
import type { StepState } from '@attune/clinical/programs';
import type { EnrolmentState } from './releases/path-rows.js';

const STATES = ['running', 'paused', 'ended', 'finished'] satisfies EnrolmentState[];
const STEP_STATES = ['waiting', 'open', 'done', 'skipped'] satisfies StepState[];

export class EnrolmentBody {
  @IsUUID()
  clientId: string;

  @IsUUID()
  programId: string;

  /** The client's first day on it, `YYYY-MM-DD`, at most a year from today on either side. */
  @IsCivilDate()
  startsOn: string;

  /** The steps as this client gets them, when they are others than the program's. */
  @IfGiven() @IsArray() @ArrayMaxSize(MOST_STEPS) @IsPart(() => PathStepBody, { each: true })
  steps?: PathStepBody[];
}

export class EnrolmentStepsBody {
  /** All of them, in order. Those that are open, done or set aside stay as they are. */
  @IsArray() @ArrayMaxSize(MOST_STEPS) @IsPart(() => PathStepBody, { each: true })
  steps: PathStepBody[];
}

export class StepActBody {
  /** The id of a step of this path. */
  @IsString() @MaxLength(60)
  stepId: string;
}

export class EnrolmentStepDto extends PathStepDto {
  @ApiProperty({ enum: STEP_STATES }) state: StepState;
  /** The client's civil date on which it opened or will open, as far as that is known; past dates mean today. */
  @ApiProperty({ type: String, nullable: true }) opensOn: string | null;
  @ApiProperty({ type: String, nullable: true }) releasedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) assignmentId: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

class EnrolmentBase {
  id: string;
  clientId: string;
  programId: string;
  title: LocalizedDto;
  purpose: LocalizedDto;
  @ApiProperty({ enum: STATES }) state: EnrolmentState;
  startsOn: string;
  @ApiProperty({ type: String, nullable: true }) pausedAt: string | null;
  createdAt: string;
  /** When it was ended or finished. */
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
}

export class EnrolmentDto extends EnrolmentBase {
  steps: EnrolmentStepDto[];
  /** Goes up with every change of a therapist's; send it back in If-Match. */
  revision: number;
}

/** How far a path has come. Steps that wait for a score or a reason count once they are called for. */
export class ProgressDto {
  total: number;
  done: number;
  skipped: number;
  open: number;
  waiting: number;
}

export class EnrolmentItemDto extends EnrolmentBase {
  progress: ProgressDto;
}

export class EnrolmentPageDto {
  items: EnrolmentItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
