import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { AssignmentActs } from './assignment-acts.service.js';
import { AssignService } from './assign.service.js';
import { AssignmentBody, AssignmentDto, AssignmentPageDto, AssignmentQuery, OpenedAssignmentDto, PauseBody } from './assignment.dto.js';
import { AssignmentListService } from './assignment-list.service.js';
import { MyAssignmentsDto } from './my-assignment.dto.js';
import { MyAssignments } from './my-assignments.service.js';
import { PreviewBody, PreviewDto } from './preview.dto.js';
import { PreviewService } from './preview.service.js';
import { Assignments } from './assignments.service.js';

@ApiTags('assignments')
@Controller()
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly assigning: AssignService,
    private readonly acts: AssignmentActs,
    private readonly lists: AssignmentListService,
    private readonly previews: PreviewService,
    private readonly own: MyAssignments,
  ) {}

  /** Assigns an exercise to a client, or changes the plan: what was done is never touched. */
  @Requires('assignment.write')
  @Put('assignments/:id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AssignmentDto })
  @ApiCreatedResponse({ type: AssignmentDto })
  async put(
    @IdParam() id: string,
    @Body() body: AssignmentBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssignmentDto> {
    const { created, assignment } = await this.assigning.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, assignment.revision);
    return assignment;
  }

  /** One assignment with its occasions and the definition of the version that was assigned. */
  @Requires('assignment.read')
  @Get('assignments/:id')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<OpenedAssignmentDto> {
    const assignment = await this.assignments.open(id);
    markRevision(reply, assignment.revision);
    return assignment;
  }

  /** Ends an assignment: what is still to come is withdrawn, the rest is kept. */
  @Requires('assignment.write')
  @Post('assignments/:id/end')
  @HttpCode(200)
  end(@IdParam() id: string): Promise<AssignmentDto> {
    return this.acts.end(id);
  }

  /** Lets an assignment rest: what is to come is put away until it goes on, by itself on the day `until` or by resuming it. */
  @Requires('assignment.write')
  @Post('assignments/:id/pause')
  @HttpCode(200)
  pause(@IdParam() id: string, @Body() { until }: PauseBody): Promise<AssignmentDto> {
    return this.acts.pause(id, until ?? null);
  }

  /** Goes on after a rest. */
  @Requires('assignment.write')
  @Post('assignments/:id/resume')
  @HttpCode(200)
  resume(@IdParam() id: string): Promise<AssignmentDto> {
    return this.acts.resume(id);
  }

  /** What a schedule would mean for one or several clients. */
  @Requires('assignment.write')
  @Post('assignments/preview')
  @HttpCode(200)
  preview(@Body() body: PreviewBody): Promise<PreviewDto> {
    return this.previews.preview(body);
  }

  /** The client's own: what was agreed, and what comes next. */
  @Requires('plan.agree')
  @Get('me/assignments')
  mine(): Promise<MyAssignmentsDto> {
    return this.own.list();
  }

  /** What a client was assigned, newest first, with what became of it. */
  @Requires('client.record')
  @Get('clients/:id/assignments')
  list(@IdParam() id: string, @Query() query: AssignmentQuery): Promise<AssignmentPageDto> {
    return this.lists.list(id, query);
  }
}
