import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';

export const KINDS = ['repeat', 'harder', 'smaller', 'next-step'] as const;
export type NextKind = (typeof KINDS)[number];
/** A new assignment, a change of how entries of the present one begin, or a step of the client's program that opens. */
export const HOWS = ['new', 'change', 'open'] as const;
export type NextHow = (typeof HOWS)[number];
/** Why something cannot be done now. */
export const WHY_NOT = ['goes-on', 'paused', 'no-smaller', 'is-smaller', 'no-harder', 'no-program', 'discharged', 'not-assignable'] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export class NextActionBody {
  @IsUUID()
  responseId: string;

  @IsIn(KINDS)
  kind: NextKind;
}

/** The dates that follow, as civil dates of the client's. */
export class NextDatesDto {
  first: string;
  last: string;
  count: number;
}

export class NextLevelDto {
  /** Its place among the levels, from 1. */
  n: number;
  of: number;
}

/** One next step: what it would do, or why it cannot be. */
export class NextOptionDto {
  @ApiProperty({ enum: KINDS }) kind: NextKind;
  @ApiProperty({ enum: HOWS, nullable: true }) how: NextHow | null;
  @ApiProperty({ enum: WHY_NOT, nullable: true }) whyNot: WhyNot | null;
  /** What there is to do then. */
  @ApiProperty({ type: () => LocalizedDto, nullable: true }) title: LocalizedDto | null;
  @ApiProperty({ type: Number, nullable: true }) minutes: number | null;
  @ApiProperty({ type: () => NextLevelDto, nullable: true }) level: NextLevelDto | null;
  /** Whether entries begin in the smaller version then. */
  smaller: boolean;
  @ApiProperty({ type: () => NextDatesDto, nullable: true }) dates: NextDatesDto | null;
  /** The program whose step it is. */
  @ApiProperty({ type: () => LocalizedDto, nullable: true }) program: LocalizedDto | null;
}

export const OUTCOMES = ['removed', 'ended', 'restored', 'kept'] as const;

/** What was chosen beside a response. */
export class NextActionDto {
  id: string;
  @ApiProperty({ enum: KINDS }) kind: NextKind;
  memberName: string;
  /** Whether it was the reader. */
  own: boolean;
  at: string;
  assignmentId: string;
  /** Until when it can be undone. */
  undoUntil: string;
  @ApiProperty({ type: String, nullable: true }) undoneAt: string | null;
  /** What became of it when it was undone. `ended`, `kept`: the client had begun already. */
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome: (typeof OUTCOMES)[number] | null;
}

export class NextActionsDto {
  options: NextOptionDto[];
  /** What was chosen so far, the newest first. */
  done: NextActionDto[];
}
