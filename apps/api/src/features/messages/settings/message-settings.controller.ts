import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { MessagePromiseDto } from '../conversation.dto.js';
import { MessageDays } from './message-days.service.js';
import { MessagePromises } from './message-promises.service.js';
import { MessageDaysBody, MessageDaysDto, MessagePromiseBody } from './message-settings.dto.js';

@ApiTags('messages')
@Controller()
export class MessageSettingsController {
  constructor(
    private readonly promises: MessagePromises,
    private readonly days: MessageDays,
  ) {}

  /** What the practice says about how soon messages are read. */
  @Requires('practice.read')
  @Get('practice/message-promise')
  promise(): Promise<MessagePromiseDto> {
    return this.promises.present();
  }

  /** Says it anew. */
  @Requires('practice.manage')
  @Put('practice/message-promise')
  change(@Body() body: MessagePromiseBody): Promise<MessagePromiseDto> {
    return this.promises.put(body);
  }

  /** On which days of the week I read messages. */
  @Requires('message.days')
  @Get('me/message-days')
  own(): Promise<MessageDaysDto> {
    return this.days.own();
  }

  /** Says so to the clients whom I treat; none takes it back. */
  @Requires('message.days')
  @Put('me/message-days')
  put(@Body() { days }: MessageDaysBody): Promise<MessageDaysDto> {
    return this.days.put(days);
  }
}
