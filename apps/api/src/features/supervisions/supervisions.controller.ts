import { Body, Controller, Get, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { SupervisionDto, SupervisionPutDto, SupervisionsDto } from './supervision.dto.js';
import { SupervisionsService } from './supervisions.service.js';

@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionsController {
  constructor(private readonly service: SupervisionsService) {}

  /** Every supervision, of now, before and later. */
  @Requires('supervision.manage')
  @Get()
  list(@Query() query: PageQuery): Promise<SupervisionsDto> {
    return this.service.list(query);
  }

  /** Links a supervisor and a therapist, or changes the days of a link. */
  @Requires('supervision.manage')
  @ApiOkResponse({ type: SupervisionDto })
  @ApiCreatedResponse({ type: SupervisionDto })
  @Put(':id')
  async put(@IdParam() id: string, @Body() body: SupervisionPutDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SupervisionDto> {
    const { supervision, created } = await this.service.put(id, body);
    void reply.status(created ? 201 : 200);
    return supervision;
  }
}
