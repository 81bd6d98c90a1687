import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { NudgeBody, NudgeOutlookDto, NudgeOutlookQuery } from './nudge.dto.js';
import { NudgesService } from './nudges.service.js';

@ApiTags('reminders')
@Controller('clients/:id/nudges')
export class NudgesController {
  constructor(private readonly nudges: NudgesService) {}

  /** What a nudge would be now: its words, by which ways, and when it goes out. Nothing is sent. */
  @Requires('nudge.send')
  @Get('outlook')
  outlook(@IdParam() id: string, @Query() { assignmentId }: NudgeOutlookQuery): Promise<NudgeOutlookDto> {
    return this.nudges.outlook(id, assignmentId);
  }

  /** Nudges a client by hand, by the ways and in the hours that they allow; once a day. */
  @Requires('nudge.send')
  @Post()
  send(@IdParam() id: string, @Body() { assignmentId }: NudgeBody): Promise<NudgeOutlookDto> {
    return this.nudges.send(id, assignmentId);
  }
}
