import { Body, Controller, Delete, Head, Headers, HttpCode, Patch, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { currentContext } from '../../platform/context/request-context.js';
import { FILE_PART } from '../../platform/http/file-part.js';
import { IdParam } from '../../platform/http/id-param.js';
import { FileBody, FileDto } from './file.dto.js';
import { UploadAnswers } from './upload-answers.js';
import { UPLOAD_OFFSET } from './upload-headers.js';
import type { Uploader } from './uploads.service.js';

/** Uploads of one's own, in the words of tus 1.0 (ADR 9). */
@ApiTags('files')
@Controller('me/files')
export class UploadsController {
  constructor(private readonly uploads: UploadAnswers) {}

  /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
  @Requires('file.write')
  @Put(':id')
  @ApiOkResponse({ type: FileDto })
  @ApiCreatedResponse({ type: FileDto })
  declare(@IdParam() id: string, @Body() body: FileBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<FileDto> {
    return this.uploads.declare(mine(), id, body, reply);
  }

  /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
  @Requires('file.write')
  @Head(':id')
  @HttpCode(200)
  progress(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.uploads.progress(mine(), id, reply);
  }

  /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
  @Requires('file.write')
  @Patch(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiHeader(UPLOAD_OFFSET)
  @ApiConsumes(FILE_PART)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  append(
    @IdParam() id: string,
    @Headers('upload-offset') offset: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.append(mine(), id, offset, request, reply);
  }

  /** Removes a file that no response or message names. */
  @Requires('file.write')
  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam() id: string): Promise<void> {
    return this.uploads.remove(mine(), id);
  }
}

/** The client's own files are told apart from those of the team by who put them there. */
const mine = (): Uploader => ({ clientId: currentContext().clientId!, memberId: null });
