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

/** Uploads of one's own, in the words of tus 1.0 (ADR 9). */
@ApiTags('files')
@Controller('me/files')
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
  @Requires('file.write')
  @Put(':id')
  @ApiOkResponse({ type: FileDto })
  @ApiCreatedResponse({ type: FileDto })
  async declare(@IdParam() id: string, @Body() body: FileBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<FileDto> {
    const { created, file } = await this.uploads.declare(mine(), id, body);
    tell(reply, file.received).status(created ? 201 : 200);
    return file;
  }

  /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
  @Requires('file.write')
  @Head(':id')
  @HttpCode(200)
  async progress(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { received, size } = await this.uploads.progress(mine(), id);
    void tell(reply, received).header('upload-length', String(size));
  }

  /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
  @Requires('file.write')
  @Patch(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiHeader(UPLOAD_OFFSET)
  @ApiConsumes(FILE_PART)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async append(
    @IdParam() id: string,
    @Headers('upload-offset') header: string | undefined,
    @Req() { body }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (!Buffer.isBuffer(body)) throw new DomainError('file.part_expected');
    const { received, fits } = await this.uploads.append(mine(), id, offsetOf(header), body);
    void tell(reply, received);
    if (!fits) throw new DomainError('file.wrong_offset');
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
