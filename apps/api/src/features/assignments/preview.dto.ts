import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { ANY_SCHEDULE, ScheduleBody, type ScheduleDto, WithSchedules } from './schedule.dto.js';
import { IsPart } from '../../platform/http/validators.js';

/** For how many clients something is planned at once. */
export const MOST_CLIENTS = 60;

@WithSchedules()
export class PreviewBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_CLIENTS) @ArrayUnique() @IsUUID(undefined, { each: true })
  clientIds: string[];

  @ApiProperty(ANY_SCHEDULE)
  @IsPart(() => ScheduleBody)
  schedule: ScheduleBody;
}

export class PlannedOccasionDto {
  localDate: string;
  /** The time asked for, also on a day on which a clock change skips it. */
  localTime: string;
  dueAt: string;
  /** What a clock change makes of this time. A doubled one is the first. */
  @ApiProperty({ enum: ['skipped', 'doubled'], nullable: true }) note: 'skipped' | 'doubled' | null;
  /** What the client's clock shows at that instant. */
  shownTime: string;
}

/** What a schedule would mean for one client. */
export class PlannedDatesDto {
  clientId: string;
  timeZone: string;
  /** The first fourteen. */
  occasions: PlannedOccasionDto[];
  /** How many there are in all, as far as is known today. */
  count: number;
  /** The date of the last one, as far as is known today. */
  @ApiProperty({ type: String, nullable: true }) until: string | null;
}

@WithSchedules()
export class PreviewDto {
  /** The schedule as asked, with the seed that its times were drawn with: send it so, and these times come true. */
  @ApiProperty(ANY_SCHEDULE) schedule: ScheduleDto;
  items: PlannedDatesDto[];
}
