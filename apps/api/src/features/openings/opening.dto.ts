import { ApiProperty } from '@nestjs/swagger';

export class OpeningDto {
  at: string;
  memberName: string;
  /** What was opened, as an audit action. */
  action: string;
  @ApiProperty({ type: String, nullable: true }) responseId: string | null;
}

export class OpeningPageDto {
  items: OpeningDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
