import { ApiProperty } from '@nestjs/swagger';

export class BriefWeekDto {
  /** The Monday that begins it. */
  week: string;
  /** Occasions of the week, those still to come included. */
  due: number;
  done: number;
  notThisTime: number;
  /** Entries made without an occasion. */
  unprompted: number;
}

/** What happened lately, at a glance. */
export class BriefDto {
  @ApiProperty({ type: String, nullable: true }) lastActivityAt: string | null;
  quiet: boolean;
  waiting: number;
  openItems: number;
  /** The last twelve weeks, the present one last. */
  weeks: BriefWeekDto[];
  /** Why it was not this time, over those weeks. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) reasons: Record<string, number>;
}
