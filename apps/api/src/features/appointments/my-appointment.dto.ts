import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IfGiven, IsFreeText, IsInstant } from '../../platform/http/validators.js';
import { ANSWERS, type AnswerKind, APPOINTMENT_KINDS, type AppointmentKind, ASK_KINDS, type AskKind } from './appointment-codes.js';
import { AppointmentAskDto } from './appointment.dto.js';

export class MyAppointmentDto {
  id: string;
  startsAt: string;
  minutes: number;
  /** The names of those who take part. */
  with: string[];
  @ApiProperty({ enum: ['planned', 'cancelled'] }) state: 'planned' | 'cancelled';
  @ApiProperty({ enum: APPOINTMENT_KINDS }) kind: AppointmentKind;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: String, nullable: true }) videoUrl: string | null;
  /** When it was to begin before it was last moved. */
  @ApiProperty({ type: String, nullable: true }) movedFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) confirmedAt: string | null;
  @ApiProperty({ type: AppointmentAskDto, nullable: true }) ask: AppointmentAskDto | null;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class MyAppointmentsDto {
  /** The client's own zone. */
  timeZone: string;
  items: MyAppointmentDto[];
  /** Those that were to come and were called off. */
  calledOff: MyAppointmentDto[];
}

/** What a client asks about an appointment. */
export class AppointmentAskBody {
  @ApiProperty({ enum: ASK_KINDS })
  @IsIn(ASK_KINDS)
  kind: AskKind;

  /** In their own words. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  text?: string | null;

  /** When they could come instead, the best first. */
  @IfGiven() @IsArray() @ArrayMaxSize(5) @ArrayUnique() @IsInstant({ each: true })
  times?: string[];
}

export class AppointmentAnswerBody {
  /** What is done about it: the appointment is moved, called off, or stays. */
  @ApiProperty({ enum: ANSWERS })
  @IsIn(ANSWERS)
  answer: AnswerKind;

  /** Of `move`: when it begins now. */
  @IfGiven() @IsInstant()
  startsAt?: string;

  /** Of `move`: how long it takes now; as before without it. */
  @IfGiven() @IsInt() @Min(5) @Max(600)
  minutes?: number;

  /** A word to the client. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(1000)
  reply?: string | null;
}
