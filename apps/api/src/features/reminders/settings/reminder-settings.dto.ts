import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsCivilDate, IsPart } from '../../../platform/http/validators.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_TIMES = 4;
const HOURS = ['at-time', 'chosen'] as const;
const LANGUAGES = ['en', 'es'] as const;
const STOPS = ['bounced', 'unsubscribed'] as const;

export class QuietHoursDto {
  /** When quiet begins, `21:30`. From then on nothing comes. */
  @Matches(TIME)
  from: string;

  /** When it ends, `08:00`; usually on the next morning. */
  @Matches(TIME)
  to: string;
}

export class ReminderSettingsBody {
  @IsBoolean()
  email: boolean;

  @IsBoolean()
  push: boolean;

  /** `at-time`: when something is due; `chosen`: at times of one's own. */
  @ApiProperty({ enum: HOURS })
  @IsIn(HOURS)
  hours: (typeof HOURS)[number];

  /** One's own times, `09:00`. They are kept also while `hours` is `at-time`. */
  @IsArray() @ArrayMaxSize(MOST_TIMES) @ArrayUnique() @Matches(TIME, { each: true })
  times: string[];

  /** How many minutes before something is due. */
  @IsInt() @Min(0) @Max(180)
  leadMinutes: number;

  /** Null: there are none. */
  @ApiProperty({ type: QuietHoursDto, nullable: true })
  @IsDefined() @ValidateIf((_, value) => value !== null) @IsPart(() => QuietHoursDto)
  quiet: QuietHoursDto | null;

  /** The most that may come in a day, by whatever way. What one asked for oneself ("later") does not count. */
  @IsInt() @Min(0) @Max(6)
  maxPerDay: number;

  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: (typeof LANGUAGES)[number];

  /** The civil date on which they begin again; null: they are not paused. */
  @ApiProperty({ type: String, nullable: true })
  @IsDefined() @ValidateIf((_, value) => value !== null) @IsCivilDate()
  pausedUntil: string | null;
}

export class ReminderSettingsDto {
  /** Whether the client has said anything about reminders. Before that none is sent. */
  chosen: boolean;
  email: boolean;
  push: boolean;
  @ApiProperty({ enum: HOURS })
  hours: (typeof HOURS)[number];
  times: string[];
  leadMinutes: number;
  @ApiProperty({ type: QuietHoursDto, nullable: true })
  quiet: QuietHoursDto | null;
  maxPerDay: number;
  @ApiProperty({ enum: LANGUAGES })
  language: (typeof LANGUAGES)[number];
  @ApiProperty({ type: String, nullable: true })
  pausedUntil: string | null;
  /** Why mail stopped by itself: the address refused it three times, or its link was used. Null while it did not. */
  @ApiProperty({ enum: STOPS, nullable: true })
  mailStopped: (typeof STOPS)[number] | null;
  /** Where mail goes: the address one signs in with. */
  mailTo: string;
  /** Whether mail can leave at all: a mail server is set. */
  mailPossible: boolean;
  /** How many phones and browsers take pushes. */
  devices: number;
  timeZone: string;
}

export class TestRemindersDto {
  /** By which ways it goes out now. Empty: none is on, or none is possible. */
  @ApiProperty({ enum: ['email', 'push'], isArray: true })
  channels: ('email' | 'push')[];
}
