import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { currentContext } from '../../platform/context/request-context.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { AbsenceBody, AbsenceDto, AbsencePageDto, CoveredClientsDto } from './absence.dto.js';
import { AbsenceList } from './absence-list.service.js';
import { AbsencesService } from './absences.service.js';

@ApiTags('absences')
@Controller()
export class AbsencesController {
  constructor(
    private readonly list: AbsenceList,
    private readonly service: AbsencesService,
  ) {}

  /** Who is away now or will be, by the first day. */
  @Requires('absence.read')
  @Get('absences')
  ahead(@Query() query: PageQuery): Promise<AbsencePageDto> {
    return this.list.ahead(query);
  }

  /** One's own absences, the latest first. */
  @Requires('absence.own')
  @Get('me/absences')
  own(@Query() query: PageQuery): Promise<AbsencePageDto> {
    return this.list.own(query);
  }

  /** The clients whom one covers at this moment, and for whom. */
  @Requires('absence.own')
  @Get('me/covered-clients')
  covered(): Promise<CoveredClientsDto> {
    return this.list.covered();
  }

  /** Enters an absence of one's own, or changes it. */
  @Requires('absence.own')
  @ApiOkResponse({ type: AbsenceDto })
  @ApiCreatedResponse({ type: AbsenceDto })
  @Put('me/absences/:id')
  putOwn(@IdParam() id: string, @Body() body: AbsenceBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<AbsenceDto> {
    return this.put(currentContext().memberId!, id, body, reply);
  }

  /** Enters an absence for somebody else, who fell ill, or changes it. */
  @Requires('absence.manage')
  @ApiOkResponse({ type: AbsenceDto })
  @ApiCreatedResponse({ type: AbsenceDto })
  @Put('members/:memberId/absences/:id')
  putFor(
    @IdParam('memberId') memberId: string, @IdParam() id: string, @Body() body: AbsenceBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceDto> {
    return this.put(memberId, id, body, reply);
  }

  /** Back again, or not going: by whoever is away, or by those who run the practice. */
  @Requires('absence.own')
  @Post('absences/:id/end')
  @HttpCode(200)
  end(@IdParam() id: string): Promise<AbsenceDto> {
    return this.service.end(id);
  }

  /** Takes the cover out of an absence: by the cover as well. */
  @Requires('absence.own')
  @Delete('absences/:id/cover')
  stopCovering(@IdParam() id: string): Promise<AbsenceDto> {
    return this.service.stopCovering(id);
  }

  private async put(memberId: string, id: string, body: AbsenceBody, reply: FastifyReply): Promise<AbsenceDto> {
    const { created, absence } = await this.service.put(memberId.toLowerCase(), id, body);
    void reply.status(created ? 201 : 200);
    return absence;
  }
}
