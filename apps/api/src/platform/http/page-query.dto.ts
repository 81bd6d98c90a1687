import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** The query of every list: how many, and from where on. */
export class PageQuery {
  /** How many items, 50 unless told; more than 200 is read as 200. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500)
  cursor?: string;
}
