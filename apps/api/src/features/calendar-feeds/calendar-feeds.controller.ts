import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { CalendarFeedBody, CalendarFeedsDto, CalendarSettingsBody, CalendarSettingsDto, NewCalendarFeedDto } from './calendar-feed.dto.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { CalendarSettings } from './calendar-settings.service.js';
import { FeedDocument } from './feed-document.service.js';

@ApiTags('calendar-feeds')
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly document: FeedDocument,
    private readonly settings: CalendarSettings,
  ) {}

  /** My feeds that calendar programs may read. */
  @Requires('calendar.own')
  @Get('me/calendar-feeds')
  list(): Promise<CalendarFeedsDto> {
    return this.feeds.list();
  }

  /** Makes a feed; its address is answered once. */
  @Requires('calendar.own')
  @Post('me/calendar-feeds')
  make(@Body() body: CalendarFeedBody): Promise<NewCalendarFeedDto> {
    return this.feeds.make(body);
  }

  /** Revokes a feed, at once. */
  @Requires('calendar.own')
  @Delete('me/calendar-feeds/:id')
  @HttpCode(204)
  revoke(@IdParam() id: string): Promise<void> {
    return this.feeds.revoke(id);
  }

  /** Whether invitations come by mail. */
  @Requires('calendar.own')
  @Get('me/calendar-settings')
  read(): Promise<CalendarSettingsDto> {
    return this.settings.read();
  }

  /** Turns invitations by mail on or off. */
  @Requires('calendar.own')
  @Put('me/calendar-settings')
  write(@Body() { invitations }: CalendarSettingsBody): Promise<CalendarSettingsDto> {
    return this.settings.write(invitations);
  }

  /** A feed as calendar programs read it. Whoever has the address may. */
  @Public()
  @Get('calendar/:file')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { text, etag } = await this.document.read(file, request.ip);
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return text;
  }
}
