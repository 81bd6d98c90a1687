import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IfGiven, IsInstant } from '../../../platform/http/validators.js';
import { SKIP_REASONS, type SkipReason } from '../reminder-reasons.js';

export class SnoozeBody {
  /** In how many minutes; either this or `until`. */
  @IfGiven() @IsInt() @Min(5) @Max(7 * 1440)
  minutes?: number;

  /** The instant of the next reminder, within seven days. */
  @IfGiven() @IsInstant()
  until?: string;
}

export class SnoozeDto {
  occasionId: string;
  /** What was asked for. */
  until: string;
  /** When a reminder goes out: after quiet hours, if it falls into them. Null when none will. */
  @ApiProperty({ type: String, nullable: true })
  goesOutAt: string | null;
  /** Why none will. */
  @ApiProperty({ enum: SKIP_REASONS, nullable: true })
  silent: SkipReason | null;
}
