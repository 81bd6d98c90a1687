import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { DraftBody, DraftDto, DraftSavedDto } from './draft.dto.js';
import { DraftsService } from './drafts.service.js';

@ApiTags('drafts')
@Controller('me/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /** Saves a draft. `If-Match` names the revision it was made from; a new draft has none. */
  @Requires('draft.write')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  async put(
    @IdParam() id: string,
    @Body() body: DraftBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftSavedDto> {
    const saved = await this.drafts.put(id, body, revisionOf(ifMatch));
    void reply.header('etag', `"${saved.revision}"`);
    return saved;
  }

  /** The draft as it was last saved. */
  @Requires('draft.write')
  @Get(':id')
  async get(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<DraftDto> {
    const draft = await this.drafts.get(id);
    void reply.header('etag', `"${draft.revision}"`);
    return draft;
  }

  /** Lets a draft go. */
  @Requires('draft.write')
  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam() id: string): Promise<void> {
    return this.drafts.remove(id);
  }
}
