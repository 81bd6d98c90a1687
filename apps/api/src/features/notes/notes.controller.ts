import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { AmendNoteBody, NoteBody, NoteDto, NotePageDto, SignNoteBody, UnsignedNotePageDto } from './note.dto.js';
import { NoteActs } from './note-acts.service.js';
import { Notes } from './notes.service.js';

@ApiTags('notes')
@Controller()
export class NotesController {
  constructor(
    private readonly notes: Notes,
    private readonly acts: NoteActs,
  ) {}

  /** The caller's own notes that are not signed yet, the newest first. */
  @Requires('note.write')
  @Get('me/unsigned-notes')
  unsigned(@Query() query: PageQuery): Promise<UnsignedNotePageDto> {
    return this.notes.unsigned(query);
  }

  /** A client's progress notes, the newest first: signed ones, and the caller's own drafts. */
  @Requires('note.read')
  @Get('clients/:id/notes')
  list(@IdParam() id: string, @Query() query: PageQuery): Promise<NotePageDto> {
    return this.notes.list(id, query);
  }

  /** A progress note, whole, with its amendments. */
  @Requires('note.read')
  @Get('clients/:id/notes/:noteId')
  async open(@IdParam() id: string, @IdParam('noteId') noteId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<NoteDto> {
    const note = await this.notes.open(id, noteId);
    markRevision(reply, note.revision);
    return note;
  }

  /** Keeps a draft over the revision named in `If-Match`. */
  @Requires('note.write')
  @Put('clients/:id/notes/:noteId')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: NoteDto })
  @ApiCreatedResponse({ type: NoteDto })
  async put(
    @IdParam() id: string,
    @IdParam('noteId') noteId: string,
    @Body() body: NoteBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    const { created, note } = await this.acts.put(id, noteId, body, revisionOf(ifMatch));
    markPut(reply, created, note.revision);
    return note;
  }

  /** Throws away a draft of one's own. */
  @Requires('note.write')
  @Delete('clients/:id/notes/:noteId')
  @HttpCode(204)
  remove(@IdParam() id: string, @IdParam('noteId') noteId: string): Promise<void> {
    return this.acts.remove(id, noteId);
  }

  /** Signs a draft of one's own at the revision named in `If-Match`, with one's typed name: from then on it stays as it is. */
  @Requires('note.write')
  @Post('clients/:id/notes/:noteId/sign')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  async sign(
    @IdParam() id: string,
    @IdParam('noteId') noteId: string,
    @Body() { name }: SignNoteBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    const note = await this.acts.sign(id, noteId, name, revisionOf(ifMatch));
    markRevision(reply, note.revision);
    return note;
  }

  /** Begins an amendment of a signed note, with a reason and a signature of its own; what was signed stays. */
  @Requires('note.write')
  @Post('clients/:id/notes/:noteId/amend')
  @ApiOkResponse({ type: NoteDto })
  @ApiCreatedResponse({ type: NoteDto })
  async amend(
    @IdParam() id: string,
    @IdParam('noteId') noteId: string,
    @Body() body: AmendNoteBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoteDto> {
    const { created, note } = await this.acts.amend(id, noteId, body);
    markPut(reply, created, note.revision);
    return note;
  }
}
