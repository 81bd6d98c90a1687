import { Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { IfGiven } from './validators.js';

/** The query of every list: how many, and from where on. */
export class PageQuery {
  /** How many items, 50 unless told; more than 200 is read as 200. */
  @IfGiven() @Type(() => Number) @IsInt() @Min(1)
  limit?: number;

  /** `next` of the page before. */
  @IfGiven() @IsString() @MaxLength(500)
  cursor?: string;
}
