import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { IdParam } from '../../platform/http/id-param.js';
import { byteRange } from './byte-range.js';
import { dispositionOf } from './content-type.js';
import { FilesService } from './files.service.js';

const RANGE = { name: 'Range', required: false, description: 'One range of bytes, as players ask for it.' };
/** Whatever lies in a file, a page of it may do nothing. */
const NOTHING = `default-src 'none'; style-src 'unsafe-inline'; sandbox`;

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  /** The bytes of a photo, recording or document: whole, or the range that is asked for. */
  @Requires('response.read')
  @Get(':id')
  @ApiHeader(RANGE)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async open(@IdParam() id: string, @Headers('range') header: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { kind, type, size, read } = await this.files.open(id);
    const range = byteRange(header, size);
    if (range === 'none') {
      void reply.header('content-range', `bytes */${size}`);
      throw new DomainError('file.no_such_range');
    }
    const { first, last } = range === 'all' ? { first: 0, last: size - 1 } : range;
    const bytes = await read({ first, last });
    if (range !== 'all') void reply.status(206).header('content-range', `bytes ${first}-${last}/${size}`);
    // Not waited for: who stops listening in the middle is no fault of ours.
    void reply
      .header('content-type', type)
      .header('content-length', String(last - first + 1))
      .header('content-disposition', dispositionOf(kind, type))
      .header('accept-ranges', 'bytes')
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('content-security-policy', NOTHING)
      .header('cache-control', 'no-store')
      .send(bytes);
  }
}
