import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { OutgoingMailDto } from './mail.dto.js';
import { OutgoingMailService } from './outgoing-mail.service.js';

@ApiTags('mail')
@Controller('mail')
export class OutgoingMailController {
  constructor(private readonly service: OutgoingMailService) {}

  /** What was mailed, the latest first. */
  @Requires('mail.read')
  @Get()
  list(@Query() query: PageQuery): Promise<OutgoingMailDto> {
    return this.service.list(query);
  }
}
