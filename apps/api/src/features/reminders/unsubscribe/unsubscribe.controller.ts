import { Body, Controller, Get, HttpCode, Post, Query, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/access/requires.decorator.js';
import { UnsubscribeBody } from './unsubscribe.dto.js';
import { UnsubscribeService } from './unsubscribe.service.js';

@ApiTags('reminders')
@Controller('reminders/unsubscribe')
export class UnsubscribeController {
  constructor(private readonly service: UnsubscribeService) {}

  /** Turns mail reminders off by the link of one of them. */
  @Public()
  @Post()
  @HttpCode(204)
  byLink(@Body() { token }: UnsubscribeBody): Promise<void> {
    return this.service.unsubscribe(token);
  }

  /** The same for mail programs, which send it themselves when somebody presses their "unsubscribe" (RFC 8058). */
  @Public()
  @Post('one-click')
  @HttpCode(204)
  @ApiExcludeEndpoint()
  oneClick(@Query() { token }: UnsubscribeBody): Promise<void> {
    return this.service.unsubscribe(token);
  }

  /** Mail programs that do not, and open the address: to the page where it takes a press. Looking at it changes nothing. */
  @Public()
  @Get('one-click')
  @Redirect()
  @ApiExcludeEndpoint()
  page(@Query() { token }: UnsubscribeBody): { url: string; statusCode: number } {
    return { url: this.service.pageOf(token), statusCode: 302 };
  }
}
