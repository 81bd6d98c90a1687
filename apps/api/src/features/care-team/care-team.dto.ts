import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsUUID } from 'class-validator';
import { IsPart } from '../../platform/http/validators.js';

export class CareTeamPlaceDto {
  @IsUUID()
  memberId: string;

  @IsBoolean()
  primary: boolean;
}

export class CareTeamChangeDto {
  /** Therapists, exactly one of them the primary. Who is not named leaves the team. */
  @IsArray() @ArrayMaxSize(20) @ArrayUnique((place: CareTeamPlaceDto) => place?.memberId) @IsPart(() => CareTeamPlaceDto, { each: true })
  members: CareTeamPlaceDto[];
}

/** In whose place somebody is there, and until which day of the practice. */
export class CoveringForDto {
  memberId: string;
  name: string;
  until: string;
}

export class CareTeamMemberDto {
  memberId: string;
  name: string;
  primary: boolean;
  since: string;
  /** Null while they are on the team. */
  @ApiProperty({ type: String, nullable: true })
  until: string | null;
  /** Null for somebody who treats the client themselves. */
  @ApiProperty({ type: () => CoveringForDto, nullable: true })
  coveringFor: CoveringForDto | null;
}

export class CareTeamDto {
  /** Those of today first, then those of before. */
  items: CareTeamMemberDto[];
}
