import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/page-query.dto.js';
import { markPut, markRevision } from '../../../platform/http/put-answer.js';
import { PsychotherapyNoteBody, PsychotherapyNoteDto, PsychotherapyNotePageDto } from './psychotherapy-note.dto.js';
import { PsychotherapyNotes } from './psychotherapy-notes.service.js';

@ApiTags('psychotherapy-notes')
@Controller('clients/:id/psychotherapy-notes')
export class PsychotherapyNotesController {
  constructor(private readonly notes: PsychotherapyNotes) {}

  /** The caller's own psychotherapy notes about a client, the newest first. Nobody else's are ever among them. */
  @Requires('psychotherapy-note.own')
  @Get()
  list(@IdParam() id: string, @Query() query: PageQuery): Promise<PsychotherapyNotePageDto> {
    return this.notes.list(id, query);
  }

  /** A psychotherapy note of the caller's own. */
  @Requires('psychotherapy-note.own')
  @Get(':noteId')
  async open(@IdParam() id: string, @IdParam('noteId') noteId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PsychotherapyNoteDto> {
    const note = await this.notes.open(id, noteId);
    markRevision(reply, note.revision);
    return note;
  }

  /** Keeps a psychotherapy note over the revision named in `If-Match`. */
  @Requires('psychotherapy-note.own')
  @Put(':noteId')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PsychotherapyNoteDto })
  @ApiCreatedResponse({ type: PsychotherapyNoteDto })
  async put(
    @IdParam() id: string,
    @IdParam('noteId') noteId: string,
    @Body() body: PsychotherapyNoteBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PsychotherapyNoteDto> {
    const { created, note } = await this.notes.put(id, noteId, body, revisionOf(ifMatch));
    markPut(reply, created, note.revision);
    return note;
  }

  /** Throws away a psychotherapy note of the caller's own. */
  @Requires('psychotherapy-note.own')
  @Delete(':noteId')
  @HttpCode(204)
  remove(@IdParam() id: string, @IdParam('noteId') noteId: string): Promise<void> {
    return this.notes.remove(id, noteId);
  }
}
