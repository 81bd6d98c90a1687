import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCivilDate } from '../../platform/http/validators.js';

export class SupervisionPutDto {
  /** Somebody with the role supervisor. */
  @IsUUID()
  supervisorId: string;

  /** A therapist. */
  @IsUUID()
  superviseeId: string;

  /** The first day, in the practice's time zone. */
  @IsCivilDate()
  from: string;

  /** The last day, that day included; open-ended without. */
  @IsOptional() @IsCivilDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  until?: string | null;
}

export class SupervisionMemberDto {
  memberId: string;
  name: string;
}

export class SupervisionDto {
  id: string;
  supervisor: SupervisionMemberDto;
  supervisee: SupervisionMemberDto;
  from: string;
  @ApiProperty({ type: String, nullable: true })
  until: string | null;
}

export class SupervisionsDto {
  items: SupervisionDto[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
