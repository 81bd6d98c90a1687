import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { ReviewDto } from '../responses/response.dto.js';
import { InboxService } from './inbox.service.js';
import { InboxDto, ReviewBody } from './review.dto.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('reviews')
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly inbox: InboxService,
  ) {}

  /** Reads, comments on and rates a response; an empty body marks it read. */
  @Requires('review.write')
  @Put('responses/:id/review')
  put(@IdParam() id: string, @Body() body: ReviewBody): Promise<ReviewDto> {
    return this.reviews.put(id, body);
  }

  /** What is new from one's clients, oldest first. */
  @Requires('inbox.read')
  @Get('me/inbox')
  list(@Query() query: PageQuery): Promise<InboxDto> {
    return this.inbox.list(query);
  }
}
