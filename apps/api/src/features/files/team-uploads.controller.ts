import { Body, Controller, Delete, Head, Headers, HttpCode, Patch, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { currentContext } from '../../platform/context/request-context.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FILE_PART } from '../../platform/http/file-part.js';
import { IdParam } from '../../platform/http/id-param.js';
import { FileBody, FileDto } from './file.dto.js';
import { offsetOf, tell, UPLOAD_OFFSET } from './upload-headers.js';
import { type Uploader, UploadsService } from './uploads.service.js';

const by = (clientId: string): Uploader => ({ clientId, memberId: currentContext().memberId! });

/** Uploads of the care team to a client's record, on their way into a message; in the words of tus 1.0 (ADR 9). */
@ApiTags('files')
@Controller('clients/:id/files')
export class TeamUploadsController {
  constructor(private readonly uploads: UploadsService) {}

  /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
  @Requires('message.attach')
  @Put(':fileId')
  @ApiOkResponse({ type: FileDto })
  @ApiCreatedResponse({ type: FileDto })
  async declare(
    @IdParam() id: string, @IdParam('fileId') fileId: string, @Body() body: FileBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileDto> {
    const { created, file } = await this.uploads.declare(by(id), fileId, body);
    tell(reply, file.received).status(created ? 201 : 200);
    return file;
  }

  /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
  @Requires('message.attach')
  @Head(':fileId')
  @HttpCode(200)
  async progress(@IdParam() id: string, @IdParam('fileId') fileId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { received, size } = await this.uploads.progress(by(id), fileId);
    void tell(reply, received).header('upload-length', String(size));
  }

  /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
  @Requires('message.attach')
  @Patch(':fileId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiHeader(UPLOAD_OFFSET)
  @ApiConsumes(FILE_PART)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async append(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @Headers('upload-offset') header: string | undefined,
    @Req() { body }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (!Buffer.isBuffer(body)) throw new DomainError('file.part_expected');
    const { received, fits } = await this.uploads.append(by(id), fileId, offsetOf(header), body);
    void tell(reply, received);
    if (!fits) throw new DomainError('file.wrong_offset');
  }

  /** Removes a file that no message names. */
  @Requires('message.attach')
  @Delete(':fileId')
  @HttpCode(204)
  remove(@IdParam() id: string, @IdParam('fileId') fileId: string): Promise<void> {
    return this.uploads.remove(by(id), fileId);
  }
}
