import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IfGiven, IsFreeText, IsInstant } from '../../platform/http/validators.js';
import {
  APPOINTMENT_KINDS, type AppointmentKind, ASK_KINDS, ASK_STATES, type AskKind, type AskState, ATTENDANCES, type Attendance, CHANGE_REASONS,
  type ChangeReason, SCOPES, type Scope,
} from './appointment-codes.js';
import { IsVideoUrl } from './video-url.js';

/** Where and how an appointment takes place. */
export class MeetingBody {
  /** `in-person` unless told. */
  @ApiProperty({ enum: APPOINTMENT_KINDS, required: false })
  @IfGiven() @IsIn(APPOINTMENT_KINDS)
  kind?: AppointmentKind;

  /** The room or the number to call. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(200)
  place?: string | null;

  /** An https address; whoever has it can come in, so it is kept sealed. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsVideoUrl()
  videoUrl?: string | null;
}

export class AppointmentBody extends MeetingBody {
  @IsUUID()
  clientId: string;

  /** Who takes part, of the client's care team; without it whoever makes the appointment, or those it had. */
  @IfGiven() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true })
  memberIds?: string[];

  /** When it begins, an instant with its zone. */
  @IsInstant()
  startsAt: string;

  /** How long it takes. */
  @IsInt() @Min(5) @Max(600)
  minutes: number;

  /** Of a series: this one (so it is without it), or this one and those that follow. */
  @ApiProperty({ enum: SCOPES, required: false })
  @IfGiven() @IsIn(SCOPES)
  scope?: Scope;

  /** Why it is moved. */
  @ApiProperty({ enum: CHANGE_REASONS, required: false, nullable: true })
  @IsOptional() @IsIn(CHANGE_REASONS)
  reason?: ChangeReason | null;

  /** A word on the move, for the care team. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  note?: string | null;
}

export class AppointmentCancelBody {
  @ApiProperty({ enum: CHANGE_REASONS, required: false, nullable: true })
  @IsOptional() @IsIn(CHANGE_REASONS)
  reason?: ChangeReason | null;

  /** For the care team. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  note?: string | null;

  @ApiProperty({ enum: SCOPES, required: false })
  @IfGiven() @IsIn(SCOPES)
  scope?: Scope;
}

export class AttendanceBody {
  /** Null: nothing is known, as before. */
  @ApiProperty({ enum: ATTENDANCES, nullable: true })
  @IsIn([...ATTENDANCES, null])
  attendance: Attendance | null;
}

/** The longest that takes an edit back: of a series of two years, each with a place of its own. */
export const MOST_UNDO = 200_000;

/** Takes an edit back. */
export class AppointmentUndoBody {
  /** As the edit answered with it. */
  @Matches(/^[\w-]+$/, { message: 'must be what the edit answered with' }) @MaxLength(MOST_UNDO)
  undo: string;
}

export class AppointmentQuery extends PageQuery {
  /** Only those that begin at this instant or later. */
  @IfGiven() @IsInstant()
  from?: string;

  /** Only those that begin before this instant. */
  @IfGiven() @IsInstant()
  to?: string;
}

export class CalendarQuery {
  /** Those that begin at this instant or later. */
  @IsInstant()
  from: string;

  /** Those that begin before this instant, at most 62 days after `from`. */
  @IsInstant()
  to: string;

  /** Whose calendar; one's own without it. Of a colleague only what is about clients whom one may open. */
  @IfGiven() @IsUUID()
  memberId?: string;
}

export class AppointmentMemberDto {
  memberId: string;
  name: string;
}

export class AppointmentClientDto {
  id: string;
  name: string;
  code: string;
}

/** Where an appointment was before it was last moved. */
export class AppointmentMoveDto {
  startsAt: string;
  minutes: number;
  @ApiProperty({ enum: CHANGE_REASONS, nullable: true }) reason: ChangeReason | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  movedAt: string;
  movedBy: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class AppointmentCancelDto {
  at: string;
  /** Null where that was not kept. */
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty({ enum: CHANGE_REASONS, nullable: true }) reason: ChangeReason | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** What a client asked about an appointment, the last thing that was not taken back. */
export class AppointmentAskDto {
  id: string;
  @ApiProperty({ enum: ASK_KINDS }) kind: AskKind;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  /** Instants that would do. */
  times: string[];
  @ApiProperty({ enum: ASK_STATES }) state: AskState;
  askedAt: string;
  @ApiProperty({ type: String, nullable: true }) reply: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredAt: string | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class AppointmentDto {
  id: string;
  clientId: string;
  client: AppointmentClientDto;
  members: AppointmentMemberDto[];
  startsAt: string;
  minutes: number;
  @ApiProperty({ enum: ['planned', 'cancelled'] }) state: 'planned' | 'cancelled';
  @ApiProperty({ type: String, nullable: true }) cancelledAt: string | null;
  @ApiProperty({ type: AppointmentCancelDto, nullable: true }) cancelled: AppointmentCancelDto | null;
  @ApiProperty({ enum: APPOINTMENT_KINDS }) kind: AppointmentKind;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: String, nullable: true }) videoUrl: string | null;
  @ApiProperty({ type: String, nullable: true }) seriesId: string | null;
  @ApiProperty({ type: AppointmentMoveDto, nullable: true }) movedFrom: AppointmentMoveDto | null;
  /** When the client said that they come. */
  @ApiProperty({ type: String, nullable: true }) confirmedAt: string | null;
  @ApiProperty({ enum: ATTENDANCES, nullable: true }) attendance: Attendance | null;
  @ApiProperty({ type: AppointmentAskDto, nullable: true }) ask: AppointmentAskDto | null;
  /** Goes up with every edit; send it back in If-Match. */
  revision: number;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** Another appointment at the same time of somebody who takes part. */
export class AppointmentOverlapDto {
  appointmentId: string;
  memberId: string;
  startsAt: string;
  minutes: number;
}

/** An appointment as it is after an act, and what it lies over: that is told, and not refused. */
export class AppointmentChangeDto extends AppointmentDto {
  overlaps: AppointmentOverlapDto[];
  /** After an edit: what takes it back within a minute, whole, with those of its series. */
  undo?: string;
}

export class AppointmentPageDto {
  items: AppointmentDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class CalendarDto {
  /** The practice's zone: what a calendar of the practice shows. */
  timeZone: string;
  /** The earliest first. */
  items: AppointmentDto[];
}
