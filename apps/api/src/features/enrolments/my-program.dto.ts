import type { StepState } from '@attune/clinical/programs';
import { ApiProperty } from '@nestjs/swagger';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { EnrolmentState } from './releases/path-rows.js';

/** When a step opens, for words: on a day, after the one before, or at some time. Rules about scores are never told. */
export class OpensDto {
  @ApiProperty({ enum: ['on', 'after-previous', 'later'] }) kind: 'on' | 'after-previous' | 'later';
  /** A civil date, with `on`. */
  @ApiProperty({ type: String, nullable: true }) date: string | null;
}

export class MyProgramStepDto {
  id: string;
  title: LocalizedDto;
  /** What a screen that others may see can show. */
  quietTitle: LocalizedDto;
  minutes: number;
  @ApiProperty({ enum: ['waiting', 'open', 'done', 'skipped'] }) state: StepState;
  @ApiProperty({ type: () => LocalizedDto, nullable: true }) why: LocalizedDto | null;
  /** While it waits on a path that goes on. */
  @ApiProperty({ type: () => OpensDto, nullable: true }) opens: OpensDto | null;
  @ApiProperty({ type: String, nullable: true }) assignmentId: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class MyProgramDto {
  id: string;
  title: LocalizedDto;
  purpose: LocalizedDto;
  @ApiProperty({ enum: ['running', 'paused', 'ended', 'finished'] }) state: EnrolmentState;
  startsOn: string;
  steps: MyProgramStepDto[];
}

export class MyProgramAnswerDto {
  /** The one that runs, else the latest; null when there was none. */
  @ApiProperty({ type: () => MyProgramDto, nullable: true }) program: MyProgramDto | null;
}
