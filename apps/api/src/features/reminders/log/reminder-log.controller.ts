import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { PageQuery } from '../../../platform/http/page-query.dto.js';
import { ReminderPageDto } from './reminder-log.dto.js';
import { ReminderLogService } from './reminder-log.service.js';

@ApiTags('reminders')
@Controller()
export class ReminderLogController {
  constructor(private readonly log: ReminderLogService) {}

  /** What was sent to me and why, and what was not; the latest first. */
  @Requires('reminder.own')
  @Get('me/reminders/log')
  own(@Query() query: PageQuery): Promise<ReminderPageDto> {
    return this.log.own(query);
  }

  /** The same, about a client whom the caller treats. */
  @Requires('reminder.read')
  @Get('clients/:id/reminders')
  ofClient(@IdParam() id: string, @Query() query: PageQuery): Promise<ReminderPageDto> {
    return this.log.ofClient(id, query);
  }
}
