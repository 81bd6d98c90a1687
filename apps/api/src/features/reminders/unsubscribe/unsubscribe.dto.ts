import { IsString, MaxLength, MinLength } from 'class-validator';

export class UnsubscribeBody {
  /** What followed the `#` of the link, or `?token=` of its address. */
  @IsString() @MinLength(1) @MaxLength(400)
  token: string;
}
