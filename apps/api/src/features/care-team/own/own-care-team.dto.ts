import { ApiProperty } from '@nestjs/swagger';
import { CoveringForDto } from '../care-team.dto.js';

export class OwnAwayDto {
  /** Both days are the practice's, and both belong to it. */
  from: string;
  until: string;
  /** Who stands in. */
  @ApiProperty({ type: String, nullable: true }) cover: string | null;
  /** What they wrote for their clients. */
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

/** Somebody who may read the client's answers, or could. */
export class OwnCareTeamMemberDto {
  memberId: string;
  name: string;
  primary: boolean;
  since: string;
  /** Null while they may. */
  @ApiProperty({ type: String, nullable: true }) until: string | null;
  @ApiProperty({ type: () => CoveringForDto, nullable: true }) coveringFor: CoveringForDto | null;
  @ApiProperty({ type: () => OwnAwayDto, nullable: true }) away: OwnAwayDto | null;
}

export class OwnCareTeamPageDto {
  /** Those of now first, then those of before. */
  items: OwnCareTeamMemberDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
