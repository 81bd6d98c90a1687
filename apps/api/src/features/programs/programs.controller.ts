import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { ProgramBody, ProgramDto, ProgramPageDto, ProgramQuery } from './program.dto.js';
import { Programs } from './programs.service.js';

@ApiTags('programs')
@Controller('programs')
export class ProgramsController {
  constructor(private readonly programs: Programs) {}

  /** The programs of the practice: ordered paths of exercises. */
  @Requires('program.read')
  @Get()
  list(@Query() query: ProgramQuery): Promise<ProgramPageDto> {
    return this.programs.list(query);
  }

  /** One program with its steps. */
  @Requires('program.read')
  @Get(':id')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProgramDto> {
    const program = await this.programs.open(id);
    markRevision(reply, program.revision);
    return program;
  }

  /** Makes a program, or saves it over the revision named by If-Match. No client's path changes by it. */
  @Requires('program.write')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ProgramDto })
  @ApiCreatedResponse({ type: ProgramDto })
  async put(
    @IdParam() id: string,
    @Body() body: ProgramBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgramDto> {
    const { created, program } = await this.programs.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, program.revision);
    return program;
  }

  /** Puts a program into the archive: it is given to nobody anew, and who walks it goes on. */
  @Requires('program.write')
  @Put(':id/archive')
  @HttpCode(204)
  archive(@IdParam() id: string): Promise<void> {
    return this.programs.archive(id, true);
  }

  /** Takes a program out of the archive. */
  @Requires('program.write')
  @Delete(':id/archive')
  @HttpCode(204)
  unarchive(@IdParam() id: string): Promise<void> {
    return this.programs.archive(id, false);
  }
}
