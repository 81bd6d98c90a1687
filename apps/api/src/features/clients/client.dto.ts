import { isZone } from '@attune/clinical/zones';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, MaxLength, ValidateBy } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { EmptyIsNone, IfGiven, IsCivilDate, IsFreeText, IsPart, IsText } from '../../platform/http/validators.js';
import { CoveringForDto } from '../care-team/care-team.dto.js';

const IsTimeZone = (): PropertyDecorator =>
  ValidateBy({ name: 'isTimeZone', validator: { validate: isZone, defaultMessage: () => 'must be a time zone such as Europe/Madrid' } });

export class EmergencyContactDto {
  @IsText(200)
  name: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsText(100)
  relation?: string | null;

  @IsText(40)
  phone: string;
}

/** A client's record, whole: what is left out is cleared. */
export class ClientBody {
  @IsText(200)
  name: string;

  /** Any zone the runtime knows; plans are made in the client's own time. */
  @MaxLength(60) @IsTimeZone()
  timeZone: string;

  @IsIn(['en', 'es'])
  language: 'en' | 'es';

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsText(60)
  pronouns?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsCivilDate()
  birthDate?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsText(254) @IsEmail()
  email?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsText(40)
  phone?: string | null;

  @ApiProperty({ type: () => EmergencyContactDto, nullable: true, required: false })
  @IsOptional() @IsPart(() => EmergencyContactDto)
  emergencyContact?: EmergencyContactDto | null;
}

export class ClientQuery extends PageQuery {
  /** Part of the name, or the beginning of the code. */
  @IfGiven() @IsFreeText(100)
  search?: string;

  /** Active clients unless told. */
  @IfGiven() @IsIn(['active', 'discharged'])
  state?: 'active' | 'discharged';
}

export class PrimaryDto {
  memberId: string;
  name: string;
}

/** Somebody on the care team of this moment. */
export class TreatingDto extends PrimaryDto {
  primary: boolean;
  /** Null for somebody who treats the client themselves. */
  @ApiProperty({ type: () => CoveringForDto, nullable: true })
  coveringFor: CoveringForDto | null;
}

/** What a list shows. The figures are null for somebody who does not treat the client. */
export class ClientItemDto {
  id: string;
  /** The pseudonym under which reports show the client. */
  code: string;
  name: string;
  @ApiProperty({ type: String, nullable: true }) pronouns: string | null;
  @ApiProperty({ enum: ['active', 'discharged'] }) state: 'active' | 'discharged';
  @ApiProperty({ enum: ['none', 'invited', 'active'] }) portal: 'none' | 'invited' | 'active';
  @ApiProperty({ type: () => PrimaryDto, nullable: true }) primary: PrimaryDto | null;
  /** Open occasions of the last fourteen days and today. */
  @ApiProperty({ type: Number, nullable: true }) openItems: number | null;
  /** Responses that wait to be read. */
  @ApiProperty({ type: Number, nullable: true }) waiting: number | null;
  @ApiProperty({ type: String, nullable: true }) oldestWaitingAt: string | null;
  @ApiProperty({ type: String, nullable: true }) lastActivityAt: string | null;
  /** Nothing was done for more than fourteen days. */
  @ApiProperty({ type: Boolean, nullable: true }) quiet: boolean | null;
}

export class ClientPageDto {
  items: ClientItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ClientInvitationDto {
  @ApiProperty({ enum: ['pending', 'accepted', 'withdrawn', 'expired'] }) state: 'pending' | 'accepted' | 'withdrawn' | 'expired';
  expiresAt: string;
}

export class ClientDto extends ClientItemDto {
  @ApiProperty({ type: String, nullable: true }) birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  timeZone: string;
  language: 'en' | 'es';
  @ApiProperty({ type: () => EmergencyContactDto, nullable: true }) emergencyContact: EmergencyContactDto | null;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true }) dischargedAt: string | null;
  /** Goes up with every edit; send it back in If-Match. */
  revision: number;
  @ApiProperty({ type: () => ClientInvitationDto, nullable: true }) invitation: ClientInvitationDto | null;
  careTeam: TreatingDto[];
}
