import { Body, Controller, Get, Headers, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { EnrolService } from './enrol.service.js';
import { EnrolmentBody, EnrolmentDto, EnrolmentPageDto, EnrolmentStepsBody } from './enrolment.dto.js';
import { Enrolments } from './enrolments.service.js';
import { MyProgramAnswerDto } from './my-program.dto.js';
import { PathEdits } from './path-edits.service.js';

@ApiTags('enrolments')
@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly enrolling: EnrolService,
    private readonly edits: PathEdits,
  ) {}

  /** Puts a client on a program: they get a copy of it, and what is due opens at once. */
  @Requires('enrolment.write')
  @Put('enrolments/:id')
  @ApiOkResponse({ type: EnrolmentDto })
  @ApiCreatedResponse({ type: EnrolmentDto })
  async put(@IdParam() id: string, @Body() body: EnrolmentBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<EnrolmentDto> {
    const { created, enrolment } = await this.enrolling.put(id, body);
    markPut(reply, created, enrolment.revision);
    return enrolment;
  }

  /** A client's path as it stands. */
  @Requires('enrolment.read')
  @Get('enrolments/:id')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<EnrolmentDto> {
    const enrolment = await this.enrolments.open(id);
    markRevision(reply, enrolment.revision);
    return enrolment;
  }

  /** A client's paths, newest first. */
  @Requires('enrolment.read')
  @Get('clients/:id/enrolments')
  list(@IdParam() id: string, @Query() query: PageQuery): Promise<EnrolmentPageDto> {
    return this.enrolments.list(id, query);
  }

  /** Changes the steps still to come for this client: add, remove, reorder, other rules. */
  @Requires('enrolment.write')
  @Put('enrolments/:id/steps')
  @ApiHeader(IF_MATCH)
  async steps(
    @IdParam() id: string,
    @Body() body: EnrolmentStepsBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentDto> {
    const enrolment = await this.edits.put(id, body, revisionOf(ifMatch));
    markRevision(reply, enrolment.revision);
    return enrolment;
  }

  /** The client's own program: the one that runs, else the latest. */
  @Requires('program.walk')
  @Get('me/program')
  mine(): Promise<MyProgramAnswerDto> {
    return this.enrolments.mine();
  }
}
