import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { IfGiven, IsCivilDate } from '../../platform/http/validators.js';
import { AppointmentDto, AppointmentOverlapDto, MeetingBody } from './appointment.dto.js';

export const SERIES_REPEATS = ['daily', 'weekly', 'monthly'] as const;
export type SeriesRepeat = (typeof SERIES_REPEATS)[number];
/** Two years of weeks. */
export const MOST_IN_SERIES = 104;

export class AppointmentSeriesBody extends MeetingBody {
  @IsUUID()
  clientId: string;

  /** Who takes part, of the client's care team; without it whoever makes the series. */
  @IfGiven() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true })
  memberIds?: string[];

  /** The first day that counts, a civil date of the practice's zone. */
  @IsCivilDate()
  startDate: string;

  /** When each begins, `HH:MM` on the practice's clock, also after the clocks change. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'must be a time of day, HH:MM' })
  time: string;

  @IsInt() @Min(5) @Max(600)
  minutes: number;

  @ApiProperty({ enum: SERIES_REPEATS })
  @IsIn(SERIES_REPEATS)
  repeat: SeriesRepeat;

  /** Every so many days, weeks or months; 1 without it. */
  @IfGiven() @IsInt() @Min(1) @Max(52)
  every?: number;

  /** With `weekly`: ISO weekdays, Monday 1 to Sunday 7; without them the start date's own. */
  @IfGiven() @IsArray() @ArrayMaxSize(7) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true }) @Max(7, { each: true })
  weekdays?: number[];

  /** The last day, this one included. Either this or `count`. */
  @IfGiven() @IsCivilDate()
  untilDate?: string;

  /** How many, at most 104. */
  @IfGiven() @IsInt() @Min(1) @Max(MOST_IN_SERIES)
  count?: number;
}

export class SeriesLengthBody {
  /** How many the series has then, those called off included: not fewer than now. */
  @IsInt() @Min(1) @Max(MOST_IN_SERIES)
  count: number;
}

export class SeriesRhythmDto {
  startDate: string;
  time: string;
  @ApiProperty({ enum: SERIES_REPEATS }) repeat: SeriesRepeat;
  every: number;
  /** Empty: the start date's own. */
  weekdays: number[];
  @ApiProperty({ type: String, nullable: true }) untilDate: string | null;
  @ApiProperty({ type: Number, nullable: true }) count: number | null;
}

export class AppointmentSeriesDto {
  id: string;
  clientId: string;
  /** The zone in which its time of day is meant. */
  timeZone: string;
  minutes: number;
  rhythm: SeriesRhythmDto;
  /** All of them, those called off included, the earliest first. */
  items: AppointmentDto[];
  overlaps: AppointmentOverlapDto[];
}
