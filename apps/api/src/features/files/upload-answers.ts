import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { FileBody, FileDto } from './file.dto.js';
import { offsetOf, tell } from './upload-headers.js';
import { type Uploader, UploadsService } from './uploads.service.js';

/** What is answered to an upload, in the words of tus 1.0 (ADR 9): the same whoever puts a file there. */
@Injectable()
export class UploadAnswers {
  constructor(private readonly uploads: UploadsService) {}

  /** As `UploadsService.declare`: 201 for a new one, 200 for one that is known. */
  async declare(by: Uploader, id: string, body: FileBody, reply: FastifyReply): Promise<FileDto> {
    const { created, file } = await this.uploads.declare(by, id, body);
    tell(reply, file.received).status(created ? 201 : 200);
    return file;
  }

  /** As `UploadsService.progress`, told in headers. */
  async progress(by: Uploader, id: string, reply: FastifyReply): Promise<void> {
    const { received, size } = await this.uploads.progress(by, id);
    void tell(reply, received).header('upload-length', String(size));
  }

  /** As `UploadsService.append`. @param offset as the header says it @throws DomainError `file.part_expected`, `file.wrong_offset` */
  async append(by: Uploader, id: string, offset: string | undefined, { body }: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (!Buffer.isBuffer(body)) throw new DomainError('file.part_expected');
    const { received, fits } = await this.uploads.append(by, id, offsetOf(offset), body);
    void tell(reply, received);
    if (!fits) throw new DomainError('file.wrong_offset');
  }

  /** As `UploadsService.remove`. */
  remove(by: Uploader, id: string): Promise<void> {
    return this.uploads.remove(by, id);
  }
}
