import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { EmptyIsNone, IsCivilDate, IsFreeText } from '../../platform/http/validators.js';

const STATES = ['coming', 'now', 'over'] as const;

/** Both days are days of the practice's calendar, and both belong to the absence. */
export class AbsenceBody {
  @IsCivilDate()
  from: string;

  @IsCivilDate()
  until: string;

  /** Who stands in: a therapist of the practice who is there on all these days. */
  @ApiProperty({ type: String, nullable: true, required: false, format: 'uuid' })
  @EmptyIsNone() @IsOptional() @IsUUID()
  coverMemberId?: string | null;

  /** Shown to the clients, for as long as it lasts. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsFreeText(300)
  note?: string | null;
}

export class AbsenceMemberDto {
  memberId: string;
  name: string;
}

export class AbsenceDto {
  id: string;
  /** Who is away. */
  member: AbsenceMemberDto;
  from: string;
  until: string;
  @ApiProperty({ type: () => AbsenceMemberDto, nullable: true }) cover: AbsenceMemberDto | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  /** Today, in the practice. */
  @ApiProperty({ enum: STATES }) state: (typeof STATES)[number];
  /** When it was ended before its last day was over. */
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
  /** Who entered it, for somebody who fell ill. */
  setBy: AbsenceMemberDto;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class AbsencePageDto {
  items: AbsenceDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** A client whom the caller covers at this moment. */
export class CoveredClientDto {
  clientId: string;
  /** In whose place. */
  member: AbsenceMemberDto;
  until: string;
}

export class CoveredClientsDto {
  items: CoveredClientDto[];
}
