import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REASONS } from '../assignments/assignment.dto.js';

export class NotThisTimeBody {
  /** Why it was not this time. None weighs more than another. */
  @ApiProperty({ enum: REASONS })
  @IsIn(REASONS)
  reason: NotThisTimeReason;
}
