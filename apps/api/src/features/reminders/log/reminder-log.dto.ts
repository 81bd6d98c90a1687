import { ApiProperty } from '@nestjs/swagger';
import { REMINDER_REASONS, type ReminderReason } from '../reminder-reasons.js';

const KINDS = ['due', 'snoozed', 'nudge', 'test', 'message'] as const;
const CHANNELS = ['email', 'push'] as const;
const STATES = ['waiting', 'sent', 'failed', 'bounced', 'skipped'] as const;

export class ReminderDto {
  id: string;
  /** `due`: something comes due; `snoozed`: the client asked for later; `nudge`: a therapist sent it by hand; `message`: their care team wrote. */
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];
  /** Null: it was decided to send nothing. */
  @ApiProperty({ enum: CHANNELS, nullable: true })
  channel: (typeof CHANNELS)[number] | null;
  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];
  /** Why it was sent at that time, or why it was not. */
  @ApiProperty({ enum: REMINDER_REASONS })
  reason: ReminderReason;
  /** How many exercises it was about. */
  occasions: number;
  /** When it was to go out. */
  dueAt: string;
  /** When it went out, or was given up. */
  @ApiProperty({ type: String, nullable: true })
  settledAt: string | null;
}

export class ReminderPageDto {
  items: ReminderDto[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
