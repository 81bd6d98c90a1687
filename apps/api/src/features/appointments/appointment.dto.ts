import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IsInstant } from '../../platform/http/validators.js';

export class AppointmentBody {
  @IsUUID()
  clientId: string;

  /** Who takes part, of the client's care team; without it whoever makes the appointment, or those it had. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true })
  memberIds?: string[];

  /** When it begins, an instant with its zone. */
  @IsInstant()
  startsAt: string;

  /** How long it takes. */
  @IsInt() @Min(5) @Max(600)
  minutes: number;
}

export class AppointmentQuery extends PageQuery {
  /** Only those that begin at this instant or later. */
  @IsOptional() @IsInstant()
  from?: string;

  /** Only those that begin before this instant. */
  @IsOptional() @IsInstant()
  to?: string;
}

export class AppointmentMemberDto {
  memberId: string;
  name: string;
}

export class AppointmentDto {
  id: string;
  clientId: string;
  members: AppointmentMemberDto[];
  startsAt: string;
  minutes: number;
  @ApiProperty({ enum: ['planned', 'cancelled'] }) state: 'planned' | 'cancelled';
  @ApiProperty({ type: String, nullable: true }) cancelledAt: string | null;
  /** Goes up with every edit; send it back in If-Match. */
  revision: number;
}

export class AppointmentPageDto {
  items: AppointmentDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class MyAppointmentDto {
  id: string;
  startsAt: string;
  minutes: number;
  /** The names of those who take part. */
  with: string[];
}

export class MyAppointmentsDto {
  /** The client's own zone. */
  timeZone: string;
  items: MyAppointmentDto[];
}
