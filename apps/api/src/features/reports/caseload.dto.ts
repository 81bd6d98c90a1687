import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IfGiven, IsCivilDate } from '../../platform/http/validators.js';

export class CaseloadQuery {
  /** One supervisee; all of them when left out. */
  @IfGiven() @IsUUID()
  memberId?: string;

  /** First civil date; widened to its Monday. */
  @IsCivilDate()
  from: string;

  /** Last civil date; widened to its Sunday. */
  @IsCivilDate()
  to: string;

  @IfGiven() @IsIn(['json', 'csv'])
  format?: 'json' | 'csv';
}

export class CaseloadCountsDto {
  due: number;
  done: number;
  unprompted: number;
  /** How often each reason was given. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) notThisTime: Record<string, number>;
  /** Responses that nobody has read yet. */
  waiting: number;
  @ApiProperty({ type: String, nullable: true }) oldestWaitingAt: string | null;
}

export class CaseloadClientDto extends CaseloadCountsDto {
  /** The pseudonym; never the client's id or name. */
  code: string;
  /** Nothing for more than 14 days. */
  quiet: boolean;
  @ApiProperty({ type: String, nullable: true }) lastActivityAt: string | null;
  /** Still on this therapist's caseload. */
  current: boolean;
}

export class CaseloadMemberDto extends CaseloadCountsDto {
  memberId: string;
  name: string;
  activeClients: number;
  /** Median of the hours from a response to its first reading, from fixed buckets. */
  @ApiProperty({ type: Number, nullable: true }) medianHoursToAnswer: number | null;
  /** How many clients have gone quiet. */
  quiet: number;
  clients: CaseloadClientDto[];
}

export class CaseloadReportDto {
  /** The Monday the report begins with. */
  from: string;
  /** The Sunday it ends with. */
  to: string;
  members: CaseloadMemberDto[];
}
