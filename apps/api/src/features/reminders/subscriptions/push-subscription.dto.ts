import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { IfGiven, IsPart, IsText } from '../../../platform/http/validators.js';

export class PushKeysDto {
  /** The browser's public key: 65 bytes in base64url. */
  @Matches(/^[\w-]{87}=?$/)
  p256dh: string;

  /** The secret shared with the browser: 16 bytes in base64url. */
  @Matches(/^[\w-]{22}(==)?$/)
  auth: string;
}

export class PushSubscriptionBody {
  /** Where the browser's push service takes messages for it. */
  @IsString() @MaxLength(1000)
  endpoint: string;

  @IsPart(() => PushKeysDto)
  keys: PushKeysDto;

  /** What the client calls this phone. */
  @IfGiven() @IsText(60)
  label?: string;
}

export class PushSubscriptionDto {
  id: string;
  @ApiProperty({ type: String, nullable: true })
  label: string | null;
  createdAt: string;
  /** When it last took a push. */
  @ApiProperty({ type: String, nullable: true })
  sentAt: string | null;
}

export class PushSubscriptionsDto {
  items: PushSubscriptionDto[];
}

export class PushKeyDto {
  /** The application server's key that a browser subscribes with (VAPID), in base64url. */
  key: string;
}
