import { Controller, Get, Headers, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/page-query.dto.js';
import { ExerciseHistory } from './history.service.js';
import { Publishing } from './publish.service.js';
import { ExerciseVersionDto, ExerciseVersionPageDto, PublishedVersionDto } from './version.dto.js';

@ApiTags('exercises')
@Controller('exercises/:id/versions')
export class ExerciseVersionsController {
  constructor(
    private readonly publishing: Publishing,
    private readonly history: ExerciseHistory,
  ) {}

  /** Publishes the draft as the revision named by If-Match. 200 when nothing changed: that version stays the current one. */
  @Requires('exercise.write')
  @Post()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PublishedVersionDto })
  @ApiCreatedResponse({ type: PublishedVersionDto })
  async publish(@IdParam() id: string, @Headers('if-match') ifMatch: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublishedVersionDto> {
    const { created, version } = await this.publishing.publish(id, revisionOf(ifMatch));
    void reply.status(created ? 201 : 200);
    return version;
  }

  /** What was published, newest first. */
  @Requires('exercise.read')
  @Get()
  list(@IdParam() id: string, @Query() query: PageQuery): Promise<ExerciseVersionPageDto> {
    return this.history.list(id, query);
  }

  /** One version as it was published. */
  @Requires('exercise.read')
  @Get(':versionId')
  open(@IdParam() id: string, @IdParam('versionId') versionId: string): Promise<ExerciseVersionDto> {
    return this.history.open(id, versionId);
  }
}
