import { ApiProperty } from '@nestjs/swagger';

const KINDS = ['invitation', 'password-reset'] as const;
const STATES = ['waiting', 'sent', 'kept', 'failed'] as const;

export class MailItemDto {
  id: string;
  recipient: string;
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];
  createdAt: string;
  /** `kept`: there is no mail server, so it stays here. */
  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];
  @ApiProperty({ type: String, nullable: true })
  sentAt: string | null;
  /** Of a pending invitation, to be handed over by other means while there is no mail server. Never of a password reset. */
  link?: string;
}

export class OutgoingMailDto {
  /** Whether a mail server is set. */
  smtp: boolean;
  items: MailItemDto[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
