import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { VapidKeys } from '../../../platform/push/vapid-keys.js';
import { PushKeyDto, PushSubscriptionBody, PushSubscriptionDto, PushSubscriptionsDto } from './push-subscription.dto.js';
import { PushSubscriptionsService } from './push-subscriptions.service.js';

@ApiTags('reminders')
@Controller('me')
export class PushSubscriptionsController {
  constructor(
    private readonly subscriptions: PushSubscriptionsService,
    private readonly keys: VapidKeys,
  ) {}

  /** The key with which a browser subscribes. */
  @Requires('reminder.own')
  @Get('push-key')
  key(): PushKeyDto {
    return { key: this.keys.vapid.publicKey };
  }

  /** My phones and browsers, the first one first. */
  @Requires('reminder.own')
  @Get('push-subscriptions')
  list(): Promise<PushSubscriptionsDto> {
    return this.subscriptions.list();
  }

  /** Lets pushes come to this browser. What the same browser was known by before is forgotten. */
  @Requires('reminder.own')
  @Put('push-subscriptions/:id')
  async put(@IdParam() id: string, @Body() body: PushSubscriptionBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<PushSubscriptionDto> {
    const { created, subscription } = await this.subscriptions.put(id, body);
    void reply.status(created ? 201 : 200);
    return subscription;
  }

  /** No push comes to it any more. */
  @Requires('reminder.own')
  @Delete('push-subscriptions/:id')
  @HttpCode(204)
  remove(@IdParam() id: string): Promise<void> {
    return this.subscriptions.remove(id);
  }
}
