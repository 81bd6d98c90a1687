import { ApiProperty } from '@nestjs/swagger';
import type { Side } from './message.dto.js';

const SIDES = ['client', 'team'] as const;

export class AwayDto {
  /** Civil dates of the practice; on the last one they are still away. */
  from: string;
  until: string;
  /** Who reads meanwhile. */
  @ApiProperty({ type: String, nullable: true }) coverName: string | null;
}

export class ConversationPersonDto {
  memberId: string;
  name: string;
  primary: boolean;
  /** On which days of the week (ISO: Monday is 1) they read messages, where they said so. */
  @ApiProperty({ type: Number, isArray: true, nullable: true }) days: number[] | null;
  @ApiProperty({ type: AwayDto, nullable: true }) away: AwayDto | null;
}

/** What a practice says about how soon messages are read. */
export class MessagePromiseDto {
  /** Within so many working days; null where the practice does not say. */
  @ApiProperty({ type: Number, nullable: true }) withinDays: number | null;
  /** In the practice's own words, one's language; null where it has none. */
  @ApiProperty({ type: String, nullable: true }) en: string | null;
  @ApiProperty({ type: String, nullable: true }) es: string | null;
}

export class ConversationDto {
  clientId: string;
  /** How many messages of the other side the caller has not read; at most 100 are counted. */
  unread: number;
  /** Another one with whatever is new to the caller: sent, taken back, or read by somebody else. A page that has it need not read again. */
  mark: string;
  /** Whether something can be written: the client is in treatment here. */
  open: boolean;
  /** Whether the client has ever come in and could read. */
  reachable: boolean;
  /** The care team, who reads what the client writes. */
  people: ConversationPersonDto[];
  promise: MessagePromiseDto;
}

export class ConversationClientDto {
  id: string;
  name: string;
  code: string;
}

/** A conversation in a list. What was said in it is read there, and not here. */
export class ConversationItemDto {
  client: ConversationClientDto;
  lastAt: string;
  @ApiProperty({ enum: SIDES }) lastFrom: Side;
  /** How many messages of the client the caller has not read; at most 100 are counted. */
  unread: number;
}

export class ConversationPageDto {
  /** Where somebody wrote last first. */
  items: ConversationItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
