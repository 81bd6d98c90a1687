import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { OpeningPageDto } from './opening.dto.js';
import { OpeningsService } from './openings.service.js';

@ApiTags('openings')
@Controller('me/openings')
export class OpeningsController {
  constructor(private readonly openings: OpeningsService) {}

  /** Who opened my answers, newest first. */
  @Requires('openings.read')
  @Get()
  list(@Query() query: PageQuery): Promise<OpeningPageDto> {
    return this.openings.list(query);
  }
}
