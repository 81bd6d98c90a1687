import { Global, Module } from '@nestjs/common';
import { PushSender } from './push-sender.js';
import { VapidKeys } from './vapid-keys.js';

@Global()
@Module({ providers: [VapidKeys, PushSender], exports: [VapidKeys, PushSender] })
export class PushModule {}
