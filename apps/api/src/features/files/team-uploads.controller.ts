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

const by = (clientId: string): Uploader => ({ clientId, memberId: currentContext().memberId! });

/** Uploads of the care team to a client's record, on their way into a message; in the words of tus 1.0 (ADR 9). */
@ApiTags('files')
@Controller('clients/:id/files')
export class TeamUploadsController {
  constructor(private readonly uploads: UploadAnswers) {}

  /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
  @Requires('message.attach')
  @Put(':fileId')
  @ApiOkResponse({ type: FileDto })
  @ApiCreatedResponse({ type: FileDto })
  declare(
    @IdParam() id: string, @IdParam('fileId') fileId: string, @Body() body: FileBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileDto> {
    return this.uploads.declare(by(id), fileId, body, reply);
  }

  /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
  @Requires('message.attach')
  @Head(':fileId')
  @HttpCode(200)
  progress(@IdParam() id: string, @IdParam('fileId') fileId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.uploads.progress(by(id), fileId, reply);
  }

  /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
  @Requires('message.attach')
  @Patch(':fileId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiHeader(UPLOAD_OFFSET)
  @ApiConsumes(FILE_PART)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  append(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @Headers('upload-offset') offset: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.uploads.append(by(id), fileId, offset, request, reply);
  }

  /** Removes a file that no message names. */
  @Requires('message.attach')
  @Delete(':fileId')
  @HttpCode(204)
  remove(@IdParam() id: string, @IdParam('fileId') fileId: string): Promise<void> {
    return this.uploads.remove(by(id), fileId);
  }
}
