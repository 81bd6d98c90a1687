import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { SessionBriefDto, SessionBriefQuery } from './session/session-brief.dto.js';
import { SessionBriefs } from './session/session-brief.service.js';

@ApiTags('clients')
@Controller('clients')
export class BriefController {
  constructor(private readonly sessions: SessionBriefs) {}

  /** Everything since the last session: what was done and not, what stands out, what moved, what was asked and agreed. */
  @Requires('brief.read')
  @Get(':id/brief/session')
  session(@IdParam() id: string, @Query() query: SessionBriefQuery): Promise<SessionBriefDto> {
    return this.sessions.read(id, query);
  }
}
