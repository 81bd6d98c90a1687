import { ApiProperty } from '@nestjs/swagger';
import { AssignedExerciseDto, PlanWordsDto } from './assignment.dto.js';
import { PROPOSAL_KINDS, PROPOSAL_STATES, type ProposalKind, type ProposalState } from './proposal-rows.js';
import { ANY_RULE, ANY_SCHEDULE, type RuleDto, type ScheduleDto, WithSchedules } from './schedule.dto.js';

export class NextOccasionDto {
  id: string;
  localDate: string;
  localTime: string;
  dueAt: string;
}

/** What the client proposed last, and what was answered. */
@WithSchedules()
export class MyProposalDto {
  id: string;
  @ApiProperty({ enum: PROPOSAL_KINDS }) kind: ProposalKind;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ ...ANY_SCHEDULE, nullable: true }) schedule: ScheduleDto | null;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true }) reply: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredAt: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** What a client and their therapist agreed on. */
@WithSchedules()
export class MyAssignmentDto extends PlanWordsDto {
  id: string;
  exercise: AssignedExerciseDto;
  @ApiProperty(ANY_SCHEDULE) schedule: ScheduleDto;
  @ApiProperty({ ...ANY_RULE, nullable: true }) rule: RuleDto | null;
  @ApiProperty({ enum: ['active', 'paused'] }) state: 'active' | 'paused';
  @ApiProperty({ type: String, nullable: true }) pausedUntil: string | null;
  /** The name of whoever assigned it. */
  assignedBy: string;
  createdAt: string;
  /** The next ones still to come, five at most. */
  next: NextOccasionDto[];
  /** The last one that was not taken back. */
  @ApiProperty({ type: () => MyProposalDto, nullable: true }) proposal: MyProposalDto | null;
}

export class MyAssignmentsDto {
  /** The client's own zone. */
  timeZone: string;
  items: MyAssignmentDto[];
}
