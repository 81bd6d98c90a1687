import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { EmptyIsNone, IfGiven, IsFreeText } from '../../platform/http/validators.js';
import { ASK_KINDS, type AskKind } from '../appointments/appointment-codes.js';

const STATES = ['offered', 'accepted'] as const;

export class HandOverBody {
  /** Who is to be the primary: an active therapist of the practice. */
  @IsUUID()
  toMemberId: string;

  /** For the successor and the care team, never for the client. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsFreeText(4_000)
  note?: string | null;

  /** Whether whoever hands over stays on the care team. */
  @IfGiven() @IsBoolean()
  stays?: boolean;
}

export class HandOverClientDto {
  id: string;
  name: string;
  code: string;
}

export class HandOverMemberDto {
  memberId: string;
  name: string;
}

/** What a client asked about a session to come, and nobody has answered: which session, and not their words. */
export class OpenAskDto {
  @ApiProperty({ enum: ASK_KINDS }) kind: AskKind;
  appointmentAt: string;
}

/** What is open with a client. Counts and times only. */
export class OpenThingsDto {
  /** Entries that nobody has read. */
  waiting: number;
  @ApiProperty({ type: String, nullable: true }) oldestWaitingAt: string | null;
  /** Messages of the client that nobody of the team has read; at most 100 are counted. */
  messages: number;
  /** Progress notes that the caller began and has not signed: nobody else knows of theirs. */
  unsignedNotes: number;
  /** Proposals of the client that nobody has answered. */
  proposals: number;
  /** Plans that run, and those that rest. */
  plans: number;
  resting: number;
  /** Programs that run or rest. */
  programs: number;
  @ApiProperty({ type: String, nullable: true }) nextAppointmentAt: string | null;
  /** Appointments to come. */
  appointments: number;
  /** Of those, how many the client would like at another time, or cannot come to. */
  appointmentAsks: number;
  /** The earliest of these. */
  asks: OpenAskDto[];
}

/** A hand-over without what was written in it. */
export class HandOverItemDto {
  id: string;
  client: HandOverClientDto;
  from: HandOverMemberDto;
  to: HandOverMemberDto;
  stays: boolean;
  @ApiProperty({ enum: STATES }) state: (typeof STATES)[number];
  madeAt: string;
  /** Whether the client is the successor's already, because whoever had them has left. */
  moved: boolean;
  @ApiProperty({ type: String, nullable: true }) acceptedAt: string | null;
}

export class HandOverDto extends HandOverItemDto {
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** A client's page of handing over. */
export class ClientHandOverDto {
  client: HandOverClientDto;
  @ApiProperty({ type: () => HandOverMemberDto, nullable: true }) primary: HandOverMemberDto | null;
  open: OpenThingsDto;
  /** The one that waits to be accepted. */
  @ApiProperty({ type: () => HandOverDto, nullable: true }) offered: HandOverDto | null;
  /** The last one that was accepted. */
  @ApiProperty({ type: () => HandOverDto, nullable: true }) last: HandOverDto | null;
}

export class HandOverPageDto {
  items: HandOverItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** A client whose primary somebody is. */
export class PrimaryClientDto {
  client: HandOverClientDto;
  /** Null unless the caller treats the client. */
  @ApiProperty({ type: () => OpenThingsDto, nullable: true }) open: OpenThingsDto | null;
  @ApiProperty({ type: () => HandOverItemDto, nullable: true }) offered: HandOverItemDto | null;
}

export class HandOverCasesDto {
  items: PrimaryClientDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
