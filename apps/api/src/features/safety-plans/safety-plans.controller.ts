import { Body, Controller, Get, Headers, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { SafetyPlanBody, SafetyPlanDto, SafetyPlanVersionPageDto } from './safety-plan.dto.js';
import { SafetyPlans } from './safety-plans.service.js';
import { VersionParam } from './version-param.js';

@ApiTags('safety-plans')
@Controller('clients/:id/safety-plan')
export class SafetyPlansController {
  constructor(private readonly plans: SafetyPlans) {}

  /** A client's safety plan as it is now; empty, at revision 0, while nobody has written one. */
  @Requires('client.record')
  @Get()
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<SafetyPlanDto> {
    const plan = await this.plans.open(id);
    markRevision(reply, plan.revision);
    return plan;
  }

  /** Saves the plan, whole, over the revision named in `If-Match`; what was there stays as a version. */
  @Requires('client.record')
  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: SafetyPlanDto })
  @ApiCreatedResponse({ type: SafetyPlanDto })
  async put(
    @IdParam() id: string,
    @Body() body: SafetyPlanBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SafetyPlanDto> {
    const { created, plan } = await this.plans.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, plan.revision);
    return plan;
  }

  /** Every version of the plan, newest first: who saved it, and when. */
  @Requires('client.record')
  @Get('versions')
  versions(@IdParam() id: string, @Query() query: PageQuery): Promise<SafetyPlanVersionPageDto> {
    return this.plans.versions(id, query);
  }

  /** The plan as it was saved once. */
  @Requires('client.record')
  @Get('versions/:revision')
  version(@IdParam() id: string, @VersionParam() revision: number): Promise<SafetyPlanDto> {
    return this.plans.version(id, revision);
  }
}
