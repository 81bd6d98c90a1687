import { Body, Controller, Delete, Head, Headers, HttpCode, Patch, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { FILE_PART } from '../../platform/http/file-part.js';
import { IdParam } from '../../platform/http/id-param.js';
import { FileBody, FileDto } from './file.dto.js';
import { UploadsService } from './uploads.service.js';

const UPLOAD_OFFSET = { name: 'Upload-Offset', required: true, description: 'Where in the file this part begins, in bytes.' };

/** The offset that a part names. @throws DomainError when it is no number */
function offsetOf(header: string | undefined): number {
  if (!/^\d{1,10}$/.test(header ?? '')) throw invalid({ field: 'Upload-Offset', code: 'not_an_offset', detail: 'Send the number of bytes that have arrived.' });
  return Number(header);
}

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
    const { created, file } = await this.uploads.declare(id, body);
    tell(reply, file.received).status(created ? 201 : 200);
    return file;
  }

  /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
  @Requires('file.write')
  @Head(':id')
  @HttpCode(200)
  async progress(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { received, size } = await this.uploads.progress(id);
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
    const { received, fits } = await this.uploads.append(id, offsetOf(header), body);
    void tell(reply, received);
    if (!fits) throw new DomainError('file.wrong_offset');
  }

  /** Removes a file that no response names. */
  @Requires('file.write')
  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam() id: string): Promise<void> {
    return this.uploads.remove(id);
  }
}

const tell = (reply: FastifyReply, received: number): FastifyReply =>
  reply.header('tus-resumable', '1.0.0').header('upload-offset', String(received));
