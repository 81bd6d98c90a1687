import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../../platform/http/if-match.js';
import { markPut, markRevision } from '../../../platform/http/put-answer.js';
import { ExerciseDraftBody, ExerciseDraftDto, ExerciseDraftSavedDto } from './draft.dto.js';
import { ExerciseDrafts } from './drafts.service.js';

@ApiTags('exercises')
@Controller('exercises')
export class ExerciseDraftsController {
  constructor(private readonly drafts: ExerciseDrafts) {}

  /** Makes an exercise, or saves its draft over the revision named by If-Match. What is wrong with it is told, not refused. */
  @Requires('exercise.write')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ExerciseDraftSavedDto })
  @ApiCreatedResponse({ type: ExerciseDraftSavedDto })
  async put(
    @IdParam() id: string,
    @Body() body: ExerciseDraftBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExerciseDraftSavedDto> {
    const { created, draft } = await this.drafts.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, draft.revision);
    return draft;
  }

  /** What its author works on: as it was published last, or further. */
  @Requires('exercise.write')
  @Get(':id/draft')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ExerciseDraftDto> {
    const draft = await this.drafts.open(id);
    markRevision(reply, draft.revision);
    return draft;
  }

  /** Goes back to what was published last; an exercise that was never published is deleted. */
  @Requires('exercise.write')
  @Delete(':id/draft')
  @HttpCode(204)
  discard(@IdParam() id: string): Promise<void> {
    return this.drafts.discard(id);
  }
}
