import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadsWithSession } from '../../platform/access/reads-with-session.js';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ObservationsService } from './observations.service.js';
import { ObservationQuery, ObservationSeriesListDto } from './observation.dto.js';
import { CommentsSeenBody, OpenedResponseDto, ResponseBody, ResponsePageDto, ResponseQuery, SubmittedDto } from './response.dto.js';
import { ResponsesService } from './responses.service.js';
import { uncheckedLoadArgs } from './submit.sql.js';
import { SubmitService } from './submit.service.js';

@ApiTags('responses')
@Controller()
export class ResponsesController {
  constructor(
    private readonly submissions: SubmitService,
    private readonly responses: ResponsesService,
    private readonly observations: ObservationsService,
  ) {}

  /** Keeps a response. Sent again it answers 200 with the same; another body under the id is 409 and kept aside. */
  @Requires('response.write')
  @ReadsWithSession('response_load', 4, uncheckedLoadArgs)
  @Put('responses/:id')
  @ApiOkResponse({ type: SubmittedDto })
  @ApiCreatedResponse({ type: SubmittedDto })
  async put(@IdParam() id: string, @Body() body: ResponseBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<SubmittedDto> {
    const { created, response } = await this.submissions.submit(id, body);
    void reply.status(created ? 201 : 200);
    return response;
  }

  /** Opens one response. */
  @Requires('response.read')
  @Get('responses/:id')
  open(@IdParam() id: string): Promise<OpenedResponseDto> {
    return this.responses.open(id);
  }

  /** A client's responses, newest first. */
  @Requires('response.read')
  @Get('clients/:id/responses')
  list(@IdParam() id: string, @Query() query: ResponseQuery): Promise<ResponsePageDto> {
    return this.responses.list(id, query);
  }

  /** A client's numbers over time, one series a scale. */
  @Requires('response.read')
  @Get('clients/:id/observations')
  series(@IdParam() id: string, @Query() query: ObservationQuery): Promise<ObservationSeriesListDto> {
    return this.observations.series(id, query);
  }

  /** The client has read the comments on a response. */
  @Requires('response.write')
  @Post('me/comments-seen')
  @HttpCode(204)
  commentsSeen(@Body() { responseId }: CommentsSeenBody): Promise<void> {
    return this.responses.commentsSeen(responseId);
  }
}
