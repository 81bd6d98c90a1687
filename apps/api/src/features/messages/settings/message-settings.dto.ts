import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsFreeText } from '../../../platform/http/validators.js';

export class MessagePromiseBody {
  /** Within so many working days; null where the practice does not say. */
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional() @IsInt() @Min(1) @Max(10)
  withinDays?: number | null;

  /** In the practice's own words, shown above the box. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(300)
  en?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsFreeText(300)
  es?: string | null;
}

export class MessageDaysBody {
  /** Days of the week (ISO: Monday is 1, Sunday 7); none: nothing is said about them. */
  @IsArray() @ArrayMaxSize(7) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true }) @Max(7, { each: true })
  days: number[];
}

export class MessageDaysDto {
  days: number[];
}
