import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IfGiven } from '../../../platform/http/validators.js';

const CHANNELS = ['email', 'push'] as const;
export const NUDGE_SILENCES = ['no-channel', 'paused', 'day-full', 'nothing-open', 'already-today', 'left'] as const;
export type NudgeSilence = (typeof NUDGE_SILENCES)[number];

export class NudgeBody {
  /** About which assignment; without one, about whatever is open. The words are the same. */
  @IfGiven() @IsUUID()
  assignmentId?: string;
}

export class NudgeOutlookQuery extends NudgeBody {}

/** What a nudge would be now. */
export class NudgeOutlookDto {
  /** When it goes out: now, or after the client's quiet hours. Null when none would. */
  @ApiProperty({ type: String, nullable: true })
  goesOutAt: string | null;
  /** By which ways the client lets it come. */
  @ApiProperty({ enum: CHANNELS, isArray: true })
  channels: (typeof CHANNELS)[number][];
  /** Why none would go out. */
  @ApiProperty({ enum: NUDGE_SILENCES, nullable: true })
  silent: NudgeSilence | null;
  /** The words, in the client's language. They are always the same. */
  title: string;
  text: string;
  @ApiProperty({ enum: ['en', 'es'] })
  language: 'en' | 'es';
  timeZone: string;
}
