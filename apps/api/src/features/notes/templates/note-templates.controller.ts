import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../../platform/http/if-match.js';
import { markPut } from '../../../platform/http/put-answer.js';
import { NoteTemplateBody, NoteTemplateDto, NoteTemplateListDto } from './note-template.dto.js';
import { NoteTemplates } from './note-templates.service.js';

@ApiTags('note-templates')
@Controller('note-templates')
export class NoteTemplatesController {
  constructor(private readonly templates: NoteTemplates) {}

  /** The practice's own templates for progress notes, beside those that come with the product. */
  @Requires('note-template.read')
  @Get()
  list(): Promise<NoteTemplateListDto> {
    return this.templates.list();
  }

  /** Keeps a template over the revision named in `If-Match`. Notes that were begun with it stay as they are. */
  @Requires('practice.manage')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: NoteTemplateDto })
  @ApiCreatedResponse({ type: NoteTemplateDto })
  async put(
    @IdParam() id: string,
    @Body() body: NoteTemplateBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteTemplateDto> {
    const { created, template } = await this.templates.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, template.revision);
    return template;
  }

  /** Retires a template: no new note is offered it. */
  @Requires('practice.manage')
  @Put(':id/retired')
  @HttpCode(204)
  retire(@IdParam() id: string): Promise<void> {
    return this.templates.retire(id, true);
  }

  /** Brings a retired template back. */
  @Requires('practice.manage')
  @Delete(':id/retired')
  @HttpCode(204)
  restore(@IdParam() id: string): Promise<void> {
    return this.templates.retire(id, false);
  }
}
