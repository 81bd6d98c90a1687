import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IsCivilDate, IsFreeText, IsPart } from '../../platform/http/validators.js';
import { MyProposalDto } from '../assignments/my-assignment.dto.js';
import { PROPOSAL_KINDS, type ProposalKind } from '../assignments/proposal-rows.js';
import { ANY_SCHEDULE, ScheduleBody, WithSchedules } from '../assignments/schedule.dto.js';

/** What a client would like to be different. */
@WithSchedules()
export class ProposalBody {
  @ApiProperty({ enum: PROPOSAL_KINDS })
  @IsIn(PROPOSAL_KINDS)
  kind: ProposalKind;

  /** In their own words. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  text?: string | null;

  /** The days and times they would like, unless it is to pause or to stop. */
  @ApiProperty({ ...ANY_SCHEDULE, nullable: true, required: false })
  @IsOptional() @IsPart(() => ScheduleBody)
  schedule?: ScheduleBody | null;
}

export class ProposalAnswerBody {
  /** Accepting does what was proposed, where that is clear: the schedule is taken over, a pause begins, a stop ends. */
  @IsBoolean()
  accept: boolean;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  reply?: string | null;

  /** Of an accepted pause: the day on which it goes on by itself. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsCivilDate()
  until?: string | null;
}

export class ProposalDto extends MyProposalDto {
  clientId: string;
  assignmentId: string;
  /** Goes up when the client words it anew; send it back in If-Match. */
  revision: number;
}

export class ProposalListDto {
  /** Those that wait first, then the latest. */
  items: ProposalDto[];
}

export class ProposalClientDto {
  id: string;
  name: string;
  code: string;
}

export class ProposalExerciseDto {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
}

/** A proposal that waits; its words are read with the client's. */
export class WaitingProposalDto {
  id: string;
  client: ProposalClientDto;
  assignmentId: string;
  exercise: ProposalExerciseDto;
  @ApiProperty({ enum: PROPOSAL_KINDS }) kind: ProposalKind;
  createdAt: string;
}

export class WaitingProposalPageDto {
  items: WaitingProposalDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
