import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IfGiven, IsCivilDate } from '../../platform/http/validators.js';
import { KeptCountDto, ObservationSeriesDto } from '../responses/observation.dto.js';

export class ProgressQuery {
  /** The first day; half a year ago, unless told. */
  @IfGiven() @IsCivilDate()
  from?: string;

  /** The last day; today where the client lives, unless told. */
  @IfGiven() @IsCivilDate()
  to?: string;
}

export class ProgressPdfQuery extends ProgressQuery {
  /** The language it is written in; the reader's, unless told. */
  @ApiProperty({ enum: ['en', 'es'], required: false })
  @IfGiven() @IsIn(['en', 'es'])
  language?: 'en' | 'es';
}

export class ProgressWeekDto {
  /** The Monday that begins it. */
  week: string;
  /** Planned times, those still to come included. */
  due: number;
  done: number;
  /** Why it was not this time, each reason that was given with how often. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) reasons: Record<string, number>;
  /** Entries without a planned time. */
  unprompted: number;
}

/** All that pictures and sentences of a client's progress rest on. */
export class ClientProgressDto {
  from: string;
  to: string;
  /** Whole weeks, the oldest first; also those in which nothing was planned, from the first in which something was. */
  weeks: ProgressWeekDto[];
  /** The first day that the series tell of, where more was answered than is read at once; null where they have all of it. */
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  series: ObservationSeriesDto[];
  /** Cards and letters, the oldest first. */
  kept: KeptCountDto[];
}
