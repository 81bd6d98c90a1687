import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { IfGiven } from '../../platform/http/validators.js';

/** How a member's feed names clients. A client's own feed names nobody. */
export const FEED_NAMES = ['initials', 'code', 'neutral'] as const;
export type FeedNames = (typeof FEED_NAMES)[number];

export class CalendarFeedBody {
  /** `neutral` unless told; a client's feed is always neutral. */
  @ApiProperty({ enum: FEED_NAMES, required: false })
  @IfGiven() @IsIn(FEED_NAMES)
  names?: FeedNames;
}

export class CalendarFeedDto {
  id: string;
  @ApiProperty({ enum: FEED_NAMES }) names: FeedNames;
  createdAt: string;
  /** When a calendar program last read it. */
  @ApiProperty({ type: String, nullable: true }) readAt: string | null;
}

export class NewCalendarFeedDto extends CalendarFeedDto {
  /** Shown this once: only its hash is kept. */
  address: string;
}

export class CalendarFeedsDto {
  /** Those that were not revoked, the latest first. */
  items: CalendarFeedDto[];
}

export class CalendarSettingsBody {
  /** Whether invitations to appointments come by mail. */
  @IsBoolean()
  invitations: boolean;
}

export class CalendarSettingsDto {
  invitations: boolean;
  /** Whether mail can leave at all. */
  mailPossible: boolean;
}
