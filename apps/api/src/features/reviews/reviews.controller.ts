import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { markRevision } from '../../platform/http/put-answer.js';
import { ReviewDto } from '../responses/response.dto.js';
import { InboxClients } from './inbox-clients.service.js';
import { InboxService } from './inbox.service.js';
import { InboxClientsDto, InboxDto, InboxQuery, ReviewBody, ReviewDraftBody, ReviewDraftSavedDto, SeveralBody, SeveralDto } from './review.dto.js';
import { ReviewDrafts } from './review-drafts.service.js';
import { ReviewsService } from './reviews.service.js';
import { SeveralReviews } from './several.service.js';

@ApiTags('reviews')
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly inbox: InboxService,
    private readonly clients: InboxClients,
    private readonly several: SeveralReviews,
    private readonly drafts: ReviewDrafts,
  ) {}

  /** Reads, comments on and rates a response; an empty body marks it read. */
  @Requires('review.write')
  @Put('responses/:id/review')
  put(@IdParam() id: string, @Body() body: ReviewBody): Promise<ReviewDto> {
    return this.reviews.put(id, body);
  }

  /** Keeps what was typed about a response and not sent, for its author alone. Nothing at all lets it go. */
  @Requires('review.write')
  @Put('responses/:id/review-draft')
  @ApiHeader(IF_MATCH)
  async draft(
    @IdParam() id: string,
    @Body() body: ReviewDraftBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewDraftSavedDto> {
    const saved = await this.drafts.put(id, body, revisionOf(ifMatch));
    markRevision(reply, saved.revision);
    return saved;
  }

  /** What is new from one's clients: what calls for an answer first, each the oldest first. */
  @Requires('inbox.read')
  @Get('me/inbox')
  list(@Query() query: InboxQuery): Promise<InboxDto> {
    return this.inbox.list(query);
  }

  /** What waits, one row a client: who needs an answer first. */
  @Requires('inbox.read')
  @Get('me/inbox/clients')
  byClient(@Query() query: PageQuery): Promise<InboxClientsDto> {
    return this.clients.list(query);
  }

  /** Marks several responses read at once. */
  @Requires('review.write')
  @Post('me/inbox/read')
  @HttpCode(200)
  read(@Body() { responseIds }: SeveralBody): Promise<SeveralDto> {
    return this.several.markRead(responseIds);
  }

  /** Takes that back, within ten minutes: what was marked so and nothing more waits again. */
  @Requires('review.write')
  @Post('me/inbox/unread')
  @HttpCode(200)
  unread(@Body() { responseIds }: SeveralBody): Promise<SeveralDto> {
    return this.several.takeBack(responseIds);
  }
}
