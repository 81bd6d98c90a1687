import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { SessionLinesDto, SessionLinesQuery } from './session-lines.dto.js';
import { SessionLines } from './session-lines.service.js';

@ApiTags('me')
@Controller('me/session-lines')
export class SessionLinesController {
  constructor(private readonly lines: SessionLines) {}

  /** The first line of the brief for each of my sessions of a day. */
  @Requires('brief.read')
  @Get()
  list(@Query() query: SessionLinesQuery): Promise<SessionLinesDto> {
    return this.lines.list(query);
  }
}
